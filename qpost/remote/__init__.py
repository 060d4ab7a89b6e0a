"""The HTTP client of the backend; implements the engine's Remote port."""
