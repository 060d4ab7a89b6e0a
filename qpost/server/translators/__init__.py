"""Translation services that a backend can be configured to ask; none of them is asked unless it is."""
