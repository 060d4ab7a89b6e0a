"""Tests of the windows and their parts, on Qt's offscreen platform."""
