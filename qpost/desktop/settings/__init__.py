"""The page on which the seller sets this computer up."""
