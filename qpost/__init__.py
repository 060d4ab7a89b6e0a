"""qpost: a desktop inbox for marketplace sellers, and the reference backend it speaks to."""

__version__ = "0.1.0"
