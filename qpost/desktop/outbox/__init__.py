"""The outbox on the screen: what waits, what is being sent, and what came back refused."""
