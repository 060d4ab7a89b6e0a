"""The setup for Windows, and its proof: what can be tried without a Windows."""
