"""Every error as an RFC 9457 problem with a stable code, never repeating what the caller sent."""

import logging
import traceback
from http import HTTPStatus
from typing import Any

import msgspec
from litestar import Request, Response
from litestar.exceptions import HTTPException, SerializationException, ValidationException

from qpost.protocol.errors import PROBLEM_JSON, Code, Problem

log = logging.getLogger("qpost.server")

STATUS_OF = {
    Code.WRONG_CREDENTIALS: HTTPStatus.UNAUTHORIZED,
    Code.ACCOUNT_LOCKED: HTTPStatus.FORBIDDEN,
    Code.TOO_MANY_ATTEMPTS: HTTPStatus.TOO_MANY_REQUESTS,
    Code.SIGN_IN_NEEDED: HTTPStatus.UNAUTHORIZED,
    Code.NOT_FOUND: HTTPStatus.NOT_FOUND,
    Code.INVALID: HTTPStatus.BAD_REQUEST,
    Code.KEY_MISSING: HTTPStatus.BAD_REQUEST,
    Code.KEY_REUSED: HTTPStatus.UNPROCESSABLE_ENTITY,
    Code.VERSION_MISSING: HTTPStatus.PRECONDITION_REQUIRED,
    Code.THREAD_MOVED: HTTPStatus.PRECONDITION_FAILED,
    Code.EMPTY_BODY: HTTPStatus.UNPROCESSABLE_ENTITY,
    Code.BODY_TOO_LONG: HTTPStatus.UNPROCESSABLE_ENTITY,
    Code.EMPTY_TITLE: HTTPStatus.UNPROCESSABLE_ENTITY,
    Code.TITLE_TOO_LONG: HTTPStatus.UNPROCESSABLE_ENTITY,
    Code.STATUS_NOT_ALLOWED: HTTPStatus.UNPROCESSABLE_ENTITY,
    Code.ONLY_CUSTOMERS: HTTPStatus.UNPROCESSABLE_ENTITY,
    Code.NOT_PUBLIC: HTTPStatus.UNPROCESSABLE_ENTITY,
    Code.ALREADY_HIDDEN: HTTPStatus.CONFLICT,
    Code.INVALID_MAIL: HTTPStatus.UNPROCESSABLE_ENTITY,
    Code.REASON_NOT_MAILED: HTTPStatus.UNPROCESSABLE_ENTITY,
    Code.ENTRY_MOVED: HTTPStatus.CONFLICT,
    Code.EMPTY_NAME: HTTPStatus.UNPROCESSABLE_ENTITY,
    Code.NAME_TOO_LONG: HTTPStatus.UNPROCESSABLE_ENTITY,
    Code.EMPTY_QUESTION: HTTPStatus.UNPROCESSABLE_ENTITY,
    Code.QUESTION_TOO_LONG: HTTPStatus.UNPROCESSABLE_ENTITY,
    Code.TOO_MANY_FILES: HTTPStatus.UNPROCESSABLE_ENTITY,
    Code.FILES_TOO_LARGE: HTTPStatus.REQUEST_ENTITY_TOO_LARGE,
    Code.FILE_NOT_TAKEN: HTTPStatus.UNPROCESSABLE_ENTITY,
    Code.FILE_MISSING: HTTPStatus.UNPROCESSABLE_ENTITY,
    Code.TRANSLATION_NOT_CONFIGURED: HTTPStatus.CONFLICT,
    Code.TRANSLATION_CONSENT_NEEDED: HTTPStatus.CONFLICT,
    Code.TRANSLATION_EMPTY: HTTPStatus.UNPROCESSABLE_ENTITY,
    Code.TRANSLATION_TOO_LONG: HTTPStatus.UNPROCESSABLE_ENTITY,
    Code.TRANSLATION_SAME_LANGUAGE: HTTPStatus.UNPROCESSABLE_ENTITY,
    Code.TRANSLATION_UNSUPPORTED_PAIR: HTTPStatus.UNPROCESSABLE_ENTITY,
    Code.TRANSLATION_QUOTA: HTTPStatus.FAILED_DEPENDENCY,
    Code.TRANSLATION_TOO_MANY: HTTPStatus.TOO_MANY_REQUESTS,
    Code.TRANSLATION_PROVIDER_REFUSED: HTTPStatus.FAILED_DEPENDENCY,
    Code.TRANSLATION_PROVIDER_TROUBLE: HTTPStatus.FAILED_DEPENDENCY,
    Code.BARRED: HTTPStatus.FORBIDDEN,
    Code.TOO_LARGE: HTTPStatus.REQUEST_ENTITY_TOO_LARGE,
    Code.METHOD_NOT_ALLOWED: HTTPStatus.METHOD_NOT_ALLOWED,
    Code.UNSUPPORTED_MEDIA: HTTPStatus.UNSUPPORTED_MEDIA_TYPE,
    Code.TROUBLE: HTTPStatus.INTERNAL_SERVER_ERROR,
}

TITLE_OF = {
    Code.WRONG_CREDENTIALS: "The login or the password is wrong",
    Code.ACCOUNT_LOCKED: "The account is locked for a while",
    Code.TOO_MANY_ATTEMPTS: "Too many attempts",
    Code.SIGN_IN_NEEDED: "The session has ended",
    Code.NOT_FOUND: "There is nothing here",
    Code.INVALID: "The request cannot be understood",
    Code.KEY_MISSING: "An idempotency key is needed",
    Code.KEY_REUSED: "The idempotency key was used for something else",
    Code.VERSION_MISSING: "The version that was on screen is needed",
    Code.THREAD_MOVED: "The thread has moved on",
    Code.EMPTY_BODY: "The text is empty",
    Code.BODY_TOO_LONG: "The text is too long",
    Code.EMPTY_TITLE: "The title is empty",
    Code.TITLE_TOO_LONG: "The title is too long",
    Code.STATUS_NOT_ALLOWED: "A reply cannot set this status",
    Code.ONLY_CUSTOMERS: "Only what a customer asked is answered automatically",
    Code.NOT_PUBLIC: "Only a question on a product page can be hidden",
    Code.ALREADY_HIDDEN: "The question is hidden already",
    Code.INVALID_MAIL: "The shop's e-mail address is none",
    Code.REASON_NOT_MAILED: "The reason could not be mailed to the customer, so nothing was hidden",
    Code.ENTRY_MOVED: "The entry was changed by somebody else",
    Code.EMPTY_NAME: "The name is empty",
    Code.NAME_TOO_LONG: "A name is too long",
    Code.EMPTY_QUESTION: "The question is empty",
    Code.QUESTION_TOO_LONG: "The question is too long",
    Code.TOO_MANY_FILES: "There are too many files",
    Code.FILES_TOO_LARGE: "The files are too large together",
    Code.FILE_NOT_TAKEN: "A file of this kind is not taken",
    Code.FILE_MISSING: "A file that is named is not here",
    Code.TRANSLATION_NOT_CONFIGURED: "No translation service is configured",
    Code.TRANSLATION_CONSENT_NEEDED: "Another service translates than was agreed to",
    Code.TRANSLATION_EMPTY: "The text is empty",
    Code.TRANSLATION_TOO_LONG: "The text is too long to translate",
    Code.TRANSLATION_SAME_LANGUAGE: "Both languages are the same",
    Code.TRANSLATION_UNSUPPORTED_PAIR: "The service does not know this pair of languages",
    Code.TRANSLATION_QUOTA: "The quota of the translation service is used up",
    Code.TRANSLATION_TOO_MANY: "Too many translations in a short time",
    Code.TRANSLATION_PROVIDER_REFUSED: "The translation service refuses the backend's key",
    Code.TRANSLATION_PROVIDER_TROUBLE: "The translation service failed",
    Code.BARRED: "The shop takes no more questions about this product from this customer",
    Code.TOO_LARGE: "The request is too large",
    Code.METHOD_NOT_ALLOWED: "This cannot be done here",
    Code.UNSUPPORTED_MEDIA: "Only JSON is understood",
    Code.TROUBLE: "The backend failed",
}

CODE_OF_STATUS = {
    HTTPStatus.UNAUTHORIZED: Code.SIGN_IN_NEEDED,
    HTTPStatus.FORBIDDEN: Code.NOT_FOUND,
    HTTPStatus.NOT_FOUND: Code.NOT_FOUND,
    HTTPStatus.METHOD_NOT_ALLOWED: Code.METHOD_NOT_ALLOWED,
    HTTPStatus.REQUEST_ENTITY_TOO_LARGE: Code.TOO_LARGE,
    HTTPStatus.UNSUPPORTED_MEDIA_TYPE: Code.UNSUPPORTED_MEDIA,
    HTTPStatus.TOO_MANY_REQUESTS: Code.TOO_MANY_ATTEMPTS,
}


class Refused(Exception):
    """The answer is a problem with this code; retry_after in whole seconds where waiting helps."""

    def __init__(self, code: Code, *, detail: str = "", retry_after: int | None = None) -> None:
        super().__init__(code)
        self.code = code
        self.detail = detail
        self.retry_after = retry_after


def problem(code: Code, *, detail: str = "", retry_after: int | None = None) -> Response[bytes]:
    """The response that says so."""
    status = STATUS_OF[code]
    body = Problem(
        type=f"urn:qpost:problem:{code}", title=TITLE_OF[code], status=status, code=code, detail=detail
    )
    headers = {"Cache-Control": "no-store"}
    if retry_after is not None:
        headers["Retry-After"] = str(retry_after)
    if status is HTTPStatus.UNAUTHORIZED:
        headers["WWW-Authenticate"] = "Bearer"
    return Response(msgspec.json.encode(body), status_code=status, media_type=PROBLEM_JSON, headers=headers)


def answer(request: Request[Any, Any, Any], failure: Exception) -> Response[bytes]:
    """What a caller is told of anything that was raised while answering."""
    match failure:
        case Refused():
            return problem(failure.code, detail=failure.detail, retry_after=failure.retry_after)
        case ValidationException() | SerializationException():
            return problem(Code.INVALID)
        case UnicodeDecodeError() | RecursionError():
            # Litestar lets through what msgspec raises for bytes that are no text, and for endless nesting.
            return problem(Code.INVALID)
        case HTTPException() if failure.status_code < HTTPStatus.INTERNAL_SERVER_ERROR:
            said = problem(CODE_OF_STATUS.get(HTTPStatus(failure.status_code), Code.INVALID))
            said.headers.update(failure.headers or {})  # Allow, beside a 405 (RFC 9110 §15.5.6)
            return said
    note(failure)
    return problem(Code.TROUBLE)


def note(failure: Exception) -> None:
    """Log what nobody expected."""
    # An exception's own words may quote a customer; its kind and its place never do.
    frames = traceback.extract_tb(failure.__traceback__)
    place = " < ".join(f"{frame.name}:{frame.lineno}" for frame in reversed(frames[-6:]))
    log.error("unexpected %s at %s", type(failure).__name__, place)
