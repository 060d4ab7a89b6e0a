"""Pictures made anew from their pixels, so that nothing else goes on; runs in a process of its own."""

from contextlib import suppress
from io import BytesIO
from typing import Any

from PIL import GifImagePlugin, Image, ImageCms, ImageOps, ImageSequence, JpegImagePlugin

from qpost.domain.files import MediaType
from qpost.media.kinds import kind_of
from qpost.media.limits import (
    MOST_FRAMES,
    MOST_PIXELS,
    MOST_PIXELS_HALVED,
    MOST_PIXELS_WEBP,
    MOST_SIDE,
    RefusedError,
)

FORMATS = {
    MediaType.PNG: "PNG",
    MediaType.JPEG: "JPEG",
    MediaType.GIF: "GIF",
    MediaType.WEBP: "WEBP",
}

SIDES = (2560, 2048, 1600, 1280, 1024, 800)
QUALITIES = (85, 75, 65)
"""What is tried in turn until a photo is small enough."""

TIGHTLY = 1_000_000
LOOSELY = 6_000_000
"""Pixels up to which a PNG is packed tightly, and from which it is packed in haste, to be done in time."""

MOST_WEBP_PIXELS = 8_000_000
"""A still WebP with more is made smaller: packing it takes five times as long as a photo."""

Image.MAX_IMAGE_PIXELS = None  # the limits of this module are asked before anything is decoded
GifImagePlugin.LOADING_STRATEGY = GifImagePlugin.LoadingStrategy.RGB_AFTER_DIFFERENT_PALETTE_ONLY


def cleaned(content: bytes) -> bytes:
    """The picture alone, upright, in standard colours: no place, camera, author, remark or tail."""
    kind, image = _opened(content)
    if kind is MediaType.JPEG:
        return _clean_jpeg(image)
    frames = _frames(image)
    if kind is MediaType.PNG or (kind is MediaType.WEBP and len(frames) == 1):
        return _saved(_upright(_first(image)), kind)
    return _saved_moving(frames, kind)


def shrunk(content: bytes, budget: int) -> bytes:
    """A photo as a JPEG of at most so many bytes, as large as fits."""
    kind, image = _opened(content, (SIDES[0], SIDES[0]))
    if kind in (MediaType.GIF, MediaType.WEBP) and len(_frames(image)) > 1:
        raise RefusedError  # what moves would stand still
    flat = _flat(_upright(_first(image)))
    for side in SIDES:
        flat.thumbnail((side, side), Image.Resampling.LANCZOS)
        for quality in QUALITIES:
            packed = _packed(flat, format="JPEG", quality=quality, optimize=True)
            if len(packed) <= budget:
                return packed
    raise RefusedError


def drawn(content: bytes, width: int, height: int) -> tuple[int, int, bytes]:
    """The picture within a frame as bare pixels: its width, its height, and RGBA."""
    _, image = _opened(content, (width, height))
    upright = _upright(_first(image))
    upright.thumbnail((width, height), Image.Resampling.BILINEAR, reducing_gap=2.0)
    plain = upright.convert("RGBA")
    return plain.width, plain.height, plain.tobytes()


def packed(width: int, height: int, pixels: bytes) -> bytes:
    """Bare pixels, RGBA, as a PNG."""
    if width * height > MOST_PIXELS or len(pixels) != 4 * width * height:
        raise RefusedError
    image = Image.frombytes("RGBA", (width, height), pixels)
    covers = image.getchannel("A").getextrema() == (255, 255)
    return _saved(image.convert("RGB") if covers else image, MediaType.PNG)


def _opened(content: bytes, within: tuple[int, int] | None = None) -> tuple[MediaType, Image.Image]:
    kind = kind_of(content)
    if kind is None or kind not in FORMATS:
        raise RefusedError
    image = Image.open(BytesIO(content), formats=[FORMATS[kind]])
    pixels = image.width * image.height
    most = {MediaType.JPEG: MOST_PIXELS_HALVED, MediaType.WEBP: MOST_PIXELS_WEBP}.get(kind, MOST_PIXELS)
    if not pixels or pixels > most or max(image.size) > MOST_SIDE:
        raise RefusedError
    if within is not None or pixels > MOST_PIXELS:
        half = (image.width // 2, image.height // 2)
        image.draft(image.mode, within or half)  # a photo can be decoded at half its sides, or less
    return kind, image


def _first(image: Image.Image) -> Image.Image:
    image.seek(0)
    image.load()
    return image


def _frames(image: Image.Image) -> list[Image.Image]:
    """Every frame with its pixels, within the limits of all of them together."""
    found: list[Image.Image] = []
    most = min(MOST_FRAMES, MOST_PIXELS // (image.width * image.height))
    for frame in ImageSequence.Iterator(image):
        if len(found) >= most:
            raise RefusedError
        found.append(frame.copy())
    return found


def _clean_jpeg(image: Image.Image) -> bytes:
    """With the tables that it was packed with: the pixels stay what they are, as far as that can be."""
    assert isinstance(image, JpegImagePlugin.JpegImageFile)
    coloured = image.mode == "RGB" and image.layers == 3
    tables = image.quantization
    sampling = JpegImagePlugin.get_sampling(image)
    upright = _upright(_first(image))
    if (coloured and sampling >= 0) or upright.mode == "L":
        kept: dict[str, Any] = {"qtables": tables}
        if coloured:
            kept["subsampling"] = sampling
        return _packed(upright, format="JPEG", **kept)
    return _packed(upright.convert("RGB"), format="JPEG", quality=92)


def _upright(image: Image.Image) -> Image.Image:
    """Turned as its camera was held, in standard colours, and with nothing beside its pixels."""
    ImageOps.exif_transpose(image, in_place=True)
    profile = image.info.get("icc_profile")
    if profile and image.mode == "RGB":
        with suppress(ImageCms.PyCMSError, OSError):  # a profile that is broken says nothing
            _to_standard_colours(image, profile)
    _bare(image)
    return image


def _to_standard_colours(image: Image.Image, profile: bytes) -> None:
    theirs = ImageCms.ImageCmsProfile(BytesIO(profile))
    if "sRGB" not in ImageCms.getProfileDescription(theirs):
        ImageCms.profileToProfile(image, theirs, ImageCms.createProfile("sRGB"), inPlace=True)


def _bare(image: Image.Image) -> None:
    image.info = {name: value for name, value in image.info.items() if name == "transparency"}


def _saved(image: Image.Image, kind: MediaType) -> bytes:
    pixels = image.width * image.height
    if kind is MediaType.PNG:
        return _packed(image, format="PNG", compress_level=_pressure(pixels))
    plain = image if image.mode in ("RGB", "RGBA") else image.convert("RGBA")
    if pixels > MOST_WEBP_PIXELS:
        share = (MOST_WEBP_PIXELS / pixels) ** 0.5
        plain.thumbnail((int(image.width * share), int(image.height * share)), reducing_gap=2.0)
    return _packed(plain, format="WEBP", quality=88, method=0)


def _pressure(pixels: int) -> int:
    if pixels <= TIGHTLY:
        return 6
    return 3 if pixels <= LOOSELY else 1


def _saved_moving(frames: list[Image.Image], kind: MediaType) -> bytes:
    times = [frame.info.get("duration", 0) for frame in frames]
    rounds = frames[0].info.get("loop")
    for frame in frames:
        _bare(frame)
    how: dict[str, Any] = {"comment": b""}
    if len(frames) > 1:
        how |= {"save_all": True, "append_images": frames[1:], "duration": times}
    if rounds is not None:
        how["loop"] = rounds
    if kind is MediaType.WEBP:
        how |= {"quality": 80, "method": 0}
    return _packed(frames[0], format=FORMATS[kind], **how)


def _flat(image: Image.Image) -> Image.Image:
    """On white, as a JPEG knows no glass."""
    if image.mode == "RGB":
        return image
    glass = image.convert("RGBA")
    ground = Image.new("RGB", glass.size, "white")
    ground.paste(glass, mask=glass.getchannel("A"))
    return ground


def _packed(image: Image.Image, **how: Any) -> bytes:
    out = BytesIO()
    image.save(out, **how)
    return out.getvalue()
