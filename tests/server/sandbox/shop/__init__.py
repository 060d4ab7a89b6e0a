"""The sandbox shop's pages, asked as a browser asks them."""
