"""The Windows setup, assembled on Linux out of pinned parts, and its proof under Wine."""
