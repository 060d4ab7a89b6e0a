"""The suite: it mirrors the package folder by folder, and reads as sentences."""
