"""LibreTranslate as documented, with the answers of its documentation and of its code.

Sources: docs.libretranslate.com/guides/api_usage (requests, `translatedText`, `detectedLanguage`), and
LibreTranslate/LibreTranslate libretranslate/app.py, from which the errors' words are taken as they are.
"""

from tests.server.translators.contract_server import Reply, Request

KEY = "xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx"
LANGUAGES = {"en", "ja", "ko", "zh", "zh-Hans"}

WRONG_KEY = Reply(403, {"error": "Invalid API key"})
KEY_NEEDED = Reply(400, {"error": "Please contact the server operator to get an API key"})
KEY_LINK = Reply(400, {"error": "Visit https://portal.libretranslate.com to get an API key"})
BANNED = Reply(403, {"error": "Too many request limits violations"})
TOO_MANY = Reply(429, {"error": "Slowdown: 30 per 1 minute"}, {"Retry-After": "17"})
TOO_LONG = Reply(400, {"error": "Invalid request: request (4001) exceeds text limit (2000)"})
UNSUPPORTED = Reply(400, {"error": "xx is not supported"})
NO_PAIR = Reply(400, {"error": "Japanese (ja) is not available as a target language from Korean (ko)"})
BROKEN = Reply(500, {"error": "Cannot translate text: out of memory"})


def answer(request: Request, phrases: dict[str, str]) -> Reply:
    """What POST /translate does."""
    body = request.body
    if request.path != "/translate":
        return Reply(404, b"<html>404</html>")
    for name in ("q", "source", "target"):
        if not body.get(name):
            return Reply(400, {"error": f"Invalid request: missing {name} parameter"})
    if body.get("api_key") not in (None, KEY):
        return WRONG_KEY
    if not {body["source"], body["target"]} <= LANGUAGES | {"auto"}:
        return UNSUPPORTED
    text = phrases.get(body["q"], f"[{body['target']}] {body['q']}")
    if body["source"] != "auto":
        return Reply(200, {"translatedText": text})
    return Reply(200, {"translatedText": text, "detectedLanguage": {"confidence": 90.0, "language": "ko"}})
