"""The benchmarks run, with sizes that take no time; what they measure is not looked at."""
