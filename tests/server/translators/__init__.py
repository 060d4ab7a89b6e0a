"""Translation services, played over a real socket from their published documentation."""
