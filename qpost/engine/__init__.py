"""What the program does, with no window: plain asyncio over the ports."""
