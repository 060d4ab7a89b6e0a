"""Makes of the checked-out program what people install: bundles and setups, by one command each."""
