"""The demo: a backend with a sandbox shop and the desktop program beside it, started by one command."""
