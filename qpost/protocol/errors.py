"""Problem bodies (RFC 9457) and their stable codes."""

from enum import StrEnum

import msgspec

PROBLEM_JSON = "application/problem+json"


class Code(StrEnum):
    """What went wrong, for programs; new members may be added within a version of the API."""

    WRONG_CREDENTIALS = "wrong_credentials"
    ACCOUNT_LOCKED = "account_locked"
    TOO_MANY_ATTEMPTS = "too_many_attempts"
    SIGN_IN_NEEDED = "sign_in_needed"
    NOT_FOUND = "not_found"
    INVALID = "invalid"
    KEY_MISSING = "key_missing"
    KEY_REUSED = "key_reused"
    VERSION_MISSING = "version_missing"
    THREAD_MOVED = "thread_moved"
    EMPTY_BODY = "empty_body"
    BODY_TOO_LONG = "body_too_long"
    EMPTY_TITLE = "empty_title"
    TITLE_TOO_LONG = "title_too_long"
    STATUS_NOT_ALLOWED = "status_not_allowed"
    ONLY_CUSTOMERS = "only_customers"
    NOT_PUBLIC = "not_public"
    ALREADY_HIDDEN = "already_hidden"
    INVALID_MAIL = "invalid_mail"
    REASON_NOT_MAILED = "reason_not_mailed"
    ENTRY_MOVED = "entry_moved"
    EMPTY_NAME = "empty_name"
    NAME_TOO_LONG = "name_too_long"
    EMPTY_QUESTION = "empty_question"
    QUESTION_TOO_LONG = "question_too_long"
    TOO_MANY_FILES = "too_many_files"
    FILES_TOO_LARGE = "files_too_large"
    FILE_NOT_TAKEN = "file_not_taken"
    FILE_MISSING = "file_missing"
    TRANSLATION_NOT_CONFIGURED = "translation_not_configured"
    TRANSLATION_CONSENT_NEEDED = "translation_consent_needed"
    TRANSLATION_EMPTY = "translation_empty"
    TRANSLATION_TOO_LONG = "translation_too_long"
    TRANSLATION_SAME_LANGUAGE = "translation_same_language"
    TRANSLATION_UNSUPPORTED_PAIR = "translation_unsupported_pair"
    TRANSLATION_QUOTA = "translation_quota"
    TRANSLATION_TOO_MANY = "translation_too_many"
    TRANSLATION_PROVIDER_REFUSED = "translation_provider_refused"
    TRANSLATION_PROVIDER_TROUBLE = "translation_provider_trouble"
    BARRED = "barred"
    TOO_LARGE = "too_large"
    METHOD_NOT_ALLOWED = "method_not_allowed"
    UNSUPPORTED_MEDIA = "unsupported_media"
    TROUBLE = "trouble"


class Problem(msgspec.Struct, frozen=True, omit_defaults=True):
    """An RFC 9457 problem; detail never repeats what the caller sent."""

    type: str
    title: str
    status: int
    code: str
    detail: str = ""
