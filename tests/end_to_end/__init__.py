"""The whole program: real window, engine, store and server over a real socket."""
