"""The computer the program runs on: keyring, start at sign-in, folders, clock, one program a profile."""
