"""Orders on the screen: what is to be dispatched, and what is on its way."""
