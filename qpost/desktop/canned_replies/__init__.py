"""よく使う返事の管理 on the screen: saved replies, found, written, shared and exchanged as files."""
