"""The To do list on the screen: what is due now, every figure a way to the list behind it."""
