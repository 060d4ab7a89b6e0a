"""What makes the program one that can be installed; nothing of it runs with the program."""
