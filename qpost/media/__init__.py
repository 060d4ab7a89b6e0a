"""What files are and carry: judged by content, cleaned, shrunk and drawn small, aside and within limits."""
