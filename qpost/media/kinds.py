"""What a file is, by its content and never by its name."""

from qpost.domain.files import MediaType

SIGNATURES = (
    (b"\x89PNG\r\n\x1a\n", MediaType.PNG),
    (b"\xff\xd8\xff", MediaType.JPEG),
    (b"GIF87a", MediaType.GIF),
    (b"GIF89a", MediaType.GIF),
    (b"%PDF-", MediaType.PDF),
)

PDF_TAIL = 1024
"""A document's end mark stands within so many last bytes."""


def kind_of(content: bytes) -> MediaType | None:
    """What a file is by its first bytes; None where it is nothing that is taken."""
    for signature, kind in SIGNATURES:
        if content.startswith(signature):
            return kind
    if content.startswith(b"RIFF") and content[8:12] == b"WEBP":
        return MediaType.WEBP
    return None


def is_whole_document(content: bytes) -> bool:
    """Whether a PDF has both its ends: one that was cut off opens nowhere."""
    return content.startswith(b"%PDF-") and b"%%EOF" in content[-PDF_TAIL:]
