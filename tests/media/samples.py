"""Files as they come: photos with everything in them, and those that mean harm."""

import io
import struct
import zlib

from PIL import Image, PngImagePlugin

GPS_CANARY = b"CANARY-35.6812N-139.7671E"
WORDS_CANARY = b"CANARY-written-by-a-camera"


def picture(width: int = 48, height: int = 32, mode: str = "RGB") -> Image.Image:
    """A picture whose corners differ, so that turning it shows."""
    image = Image.new(mode, (width, height), 255 if mode == "L" else (240, 240, 240))
    image.paste(0 if mode == "L" else (200, 0, 0), (0, 0, width // 2, height // 2))
    return image


def packed(image: Image.Image, kind: str, **how: object) -> bytes:
    """An image as a file."""
    out = io.BytesIO()
    image.save(out, format=kind, **how)
    return out.getvalue()


def exif(orientation: int = 1) -> Image.Exif:
    """What a telephone writes into a photo: where it was, who made it, and how it was held."""
    said = Image.Exif()
    said[0x0112] = orientation
    said[0x010E] = WORDS_CANARY.decode()
    said.get_ifd(0x8825).update({1: "N", 2: (35.0, 40.0, 52.0), 3: "E", 4: (139.0, 46.0, 1.0)})
    said.get_ifd(0x8825)[27] = GPS_CANARY
    return said


def photo(orientation: int = 1, *, size: tuple[int, int] = (48, 32)) -> bytes:
    """A JPEG with EXIF, GPS, XMP and a comment."""
    return packed(
        picture(*size),
        "JPEG",
        quality=90,
        exif=exif(orientation),
        comment=WORDS_CANARY,
        xmp=b"<x:xmpmeta>" + GPS_CANARY + b"</x:xmpmeta>",
    )


def screenshot() -> bytes:
    """A PNG with text chunks and EXIF."""
    said = PngImagePlugin.PngInfo()
    said.add_text("Author", WORDS_CANARY.decode())
    said.add_itxt("XML:com.adobe.xmp", GPS_CANARY.decode())
    return packed(picture(), "PNG", pnginfo=said, exif=exif())


def moving(kind: str = "GIF", frames: int = 3) -> bytes:
    """An animation with a comment in every frame."""
    each = [picture(16 + 0 * number, 16).rotate(90 * number) for number in range(frames)]
    how: dict[str, object] = {"save_all": True, "append_images": each[1:], "duration": 80, "loop": 0}
    if kind == "GIF":
        how["comment"] = WORDS_CANARY
    else:
        how |= {"exif": exif(), "xmp": GPS_CANARY, "lossless": True}
    return packed(each[0], kind, **how)


def document() -> bytes:
    """The smallest PDF."""
    return b"%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"


def bomb_png(side: int) -> bytes:
    """A PNG of few bytes that says it has side x side pixels, and has them."""
    row = zlib.compressobj(9)
    data = b"".join([row.compress(bytes(1 + side // 8)) for _ in range(side)]) + row.flush()
    head = struct.pack(">IIBBBBB", side, side, 1, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + _chunk(b"IHDR", head) + _chunk(b"IDAT", data) + _chunk(b"IEND", b"")


def bomb_text() -> bytes:
    """A PNG whose text unpacks to 200 MB."""
    text = b"note\0\0" + zlib.compress(bytes(200 << 20), 9)
    plain = packed(picture(), "PNG")
    return plain[:33] + _chunk(b"zTXt", text) + plain[33:]


def bomb_gif() -> bytes:
    """An animation of ten thousand large frames that are all alike."""
    head = b"GIF89a" + struct.pack("<HHBBB", 4000, 4000, 0x80, 0, 0) + b"\0\0\0\xff\xff\xff"
    frame = b"\x2c" + struct.pack("<HHHHB", 0, 0, 4000, 4000, 0) + b"\x02\x02\x44\x01\x00"
    return head + frame * 10_000 + b"\x3b"


def _chunk(name: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
