"""The encrypted local files of one account and shop; implements the engine's Store port."""
