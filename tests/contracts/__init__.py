"""Promises about the tree itself: imports, sizes, maps, manners and completeness."""
