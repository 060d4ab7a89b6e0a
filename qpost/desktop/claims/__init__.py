"""Claims on the screen: the board of counts and the claims behind a cell."""
