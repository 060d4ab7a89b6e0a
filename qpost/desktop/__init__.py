"""Everything Qt: the windows, and the one bridge between them and the engine."""
