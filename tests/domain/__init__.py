"""The rules of a shop's post."""
