"""The proof of "never lost, never twice": real engine and store under kills, cuts, faults and bad luck."""
