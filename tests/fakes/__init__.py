"""Stand-ins that keep the same contract as what they stand in for."""
