"""Why a command was refused, and why a sign-in was: one member per reason, no sentence for people."""

from enum import StrEnum


class Refusal(StrEnum):
    """Why the backend did not do what a command asked; the text stays with its author."""

    EMPTY_BODY = "empty_body"
    BODY_TOO_LONG = "body_too_long"
    EMPTY_TITLE = "empty_title"
    TITLE_TOO_LONG = "title_too_long"
    STATUS_NOT_ALLOWED = "status_not_allowed"
    NOT_FOUND = "not_found"
    ONLY_CUSTOMERS = "only_customers"
    """自動応答 is for what a customer asked, not for the marketplace's post."""
    THREAD_MOVED = "thread_moved"
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
    KEY_REUSED = "key_reused"
    INVALID = "invalid"


class SignInRefusal(StrEnum):
    """Why a sign-in did not succeed although the backend answered."""

    WRONG_CREDENTIALS = "wrong_credentials"
    ACCOUNT_LOCKED = "account_locked"
    TOO_MANY_ATTEMPTS = "too_many_attempts"
    NO_SHOPS = "no_shops"
