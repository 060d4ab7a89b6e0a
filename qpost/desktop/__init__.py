"""Everything Qt: windows, screens and the widgets they are made of, over the engine."""
