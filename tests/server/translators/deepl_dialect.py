"""DeepL's API as documented, with the answers of its documentation.

Sources: developers.deepl.com/api-reference/translate (request, success), /docs/best-practices/error-handling
(429, 456, 500), /docs/translate/translating-xml (tag handling v2 and its error), /docs/resources/usage-limits
(128 KiB), DeepLcom/openapi openapi.yaml (statuses 400, 403, 404, 413, 414, 429, 456, 500, 504, 529),
DeepLcom/deepl-python translator_base.py (the "message" of errors; keys of the free contract end in :fx).
"""

import xml.etree.ElementTree as ET
from typing import Any

from tests.server.translators.contract_server import Reply, Request

KEY = "279a2e9d-83b3-c416-7e2d-f721593e42a0:fx"
"""The example key of the documentation."""

SOURCES = {"JA", "KO", "ZH", "EN", "DE"}
TARGETS = {"JA", "KO", "ZH", "ZH-HANS", "ZH-HANT", "EN-US", "EN-GB", "DE"}

WRONG_KEY = Reply(403, {"message": "Forbidden"})
QUOTA = Reply(456, {"message": "Quota Exceeded"})
TOO_MANY = Reply(429, {"message": "Too many requests"}, {"Retry-After": "30"})
TOO_LARGE = Reply(413, b"<html><h1>413 Request Entity Too Large</h1></html>")
OVERLOADED = Reply(529, {"message": "Too many requests"})
UNAVAILABLE = Reply(503, b"<html><h1>503 Service Unavailable</h1></html>")
BROKEN = Reply(500, {"message": "Internal server error"})
UNSUPPORTED = Reply(400, {"message": "Value for 'target_lang' not supported."})
BAD_TAGS = Reply(400, {"message": "Tag handling parsing failed, please check input."})


def answer(request: Request, phrases: dict[str, str]) -> Reply:
    """What POST /v2/translate does."""
    body = request.body
    if request.path != "/v2/translate":
        return Reply(404, {"message": "Not found"})
    if request.headers.get("Authorization") != f"DeepL-Auth-Key {KEY}":
        return WRONG_KEY
    if body["target_lang"] not in TARGETS or body.get("source_lang", "EN") not in SOURCES:
        return UNSUPPORTED
    texts: list[str] = body["text"]
    if not 1 <= len(texts) <= 50:
        return Reply(400, {"message": "Too many texts in the request."})
    tags: list[str] = body.get("ignore_tags", [])
    try:
        return Reply(200, {"translations": [_translated(text, tags, phrases, body) for text in texts]})
    except ET.ParseError:
        return BAD_TAGS


def _translated(text: str, tags: list[str], phrases: dict[str, str], body: dict[str, Any]) -> dict[str, str]:
    root = ET.fromstring(f"<all>{text}</all>")
    for element in root.iter():
        if element.tag not in tags:
            element.text = phrases.get(element.text or "", element.text)
        element.tail = phrases.get(element.tail or "", element.tail)
    inside = ET.tostring(root, encoding="unicode").removeprefix("<all>").removesuffix("</all>")
    found = body.get("source_lang", "KO")
    return {"detected_source_language": found, "text": inside, "tag_handling_version": "v2"}
