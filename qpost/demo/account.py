"""The demo account, as the sandbox makes it; the demo knows the backend only from outside."""

LOGIN = "hana-cosme01"
PASSWORD = "hana-cosme-demo"
SHOP = "Hana Cosme 本店"
SHOP_ID = "hana-main"
PRODUCT = "598405570"
"""The product of the manuals' question テスト2."""
