"""A customer at the shop's pages: what a browser without scripts sends."""

import re

import httpx

from tests.outside.desk import Demo


class Customer:
    """Signed in as one of the shop's buyers."""

    def __init__(self, demo: Demo, customer_id: str) -> None:
        self._shop = demo.shop_page
        self._http = httpx.Client(follow_redirects=True, timeout=60.0)
        self._send("/sign-in", customer_id=customer_id)

    def ask(self, product: str, title: str, body: str) -> None:
        """Ask on a product page, for all to see."""
        self._send(f"/products/{product}/questions", title=title, body=body, category="other")

    def reads(self, page: str) -> str:
        """What a page says."""
        return self._http.get(self._shop + page).raise_for_status().text

    def leave(self) -> None:
        """Close the browser."""
        self._http.close()

    def _send(self, path: str, **fields: str) -> None:
        form = self._http.get(f"{self._shop}/sign-in").text
        token = re.search(r'name="_csrf_token" value="([^"]+)"', form)
        assert token is not None
        self._http.post(self._shop + path, data={"_csrf_token": token[1], **fields}).raise_for_status()
