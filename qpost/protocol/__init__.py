"""The wire between client and backend: paths, requests, answers and problem codes, shared by both."""
