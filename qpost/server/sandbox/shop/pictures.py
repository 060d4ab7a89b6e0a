"""Photos that are drawn: each product gets a picture of its own from its code, the same every time."""

import hashlib
from dataclasses import dataclass

from qpost.domain.ids import ProductCode
from qpost.server.sandbox.catalogue import Goods

TURNS = (0, 24, -24)
"""The views of a product, in degrees; each is a picture of its own."""

PALETTES = (
    ("#B9506E", "#DB8DA5", "#E4CBAE", "#EBDEE2", "#F2EEF0"),
    ("#4C7A6B", "#8DB8A8", "#E2D3B4", "#D9E7E1", "#EEF3F1"),
    ("#4F6694", "#8EA5CF", "#DCD3C4", "#DBE2EF", "#EFF2F7"),
    ("#A8683B", "#D7A077", "#E8DCC6", "#EFE2D6", "#F6F1EC"),
    ("#75568F", "#AE92C6", "#E3D2B8", "#E4DBEC", "#F2EFF5"),
    ("#8B6B2E", "#C9AC6B", "#EADFC8", "#ECE5D3", "#F5F2EA"),
)


@dataclass(frozen=True, slots=True)
class Looks:
    """What makes one product's picture its own."""

    palette: tuple[str, str, str, str, str]
    turn: int
    circle: tuple[int, int, int]


def looks(code: ProductCode) -> Looks:
    """The looks that a code stands for."""
    seed = hashlib.sha256(code.encode()).digest()
    circle = (300 + seed[2] % 200, 40 + seed[3] % 120, 190 + seed[4] % 60)
    return Looks(PALETTES[seed[0] % len(PALETTES)], seed[1], circle)


def picture(code: ProductCode, goods: Goods, view: int) -> str:
    """One view of a product as SVG; it names no font and fetches nothing."""
    own = looks(code)
    dark, mid, band, soft, ground = own.palette
    x, y, radius = own.circle
    shapes = _SHAPES[goods]
    thing = shapes[own.turn % len(shapes)].format(dark=dark, mid=mid, band=band)
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 480 400" width="480" height="400">'
        f'<rect width="480" height="400" fill="{ground}"/>'
        f'<circle cx="{x}" cy="{y}" r="{radius}" fill="{soft}"/>'
        f'<g transform="rotate({TURNS[view]} 240 210)">{thing}</g></svg>'
    )


_STICK = (
    '<rect x="207" y="54" width="66" height="140" rx="8" fill="{dark}"/>'
    '<rect x="197" y="184" width="86" height="34" fill="{band}"/>'
    '<rect x="192" y="214" width="96" height="154" rx="10" fill="{mid}"/>'
    '<rect x="206" y="228" width="16" height="126" rx="8" fill="#FFFFFF" fill-opacity=".35"/>'
    '<rect x="208" y="274" width="64" height="32" rx="3" fill="#FFFFFF" fill-opacity=".9"/>'
)
_BOTTLE = (
    '<rect x="216" y="48" width="48" height="52" rx="6" fill="{dark}"/>'
    '<rect x="208" y="96" width="64" height="22" fill="{band}"/>'
    '<path d="M190 150q0-34 34-34h32q34 0 34 34v202q0 16-16 16h-68q-16 0-16-16z" fill="{mid}"/>'
    '<rect x="202" y="160" width="14" height="190" rx="7" fill="#FFFFFF" fill-opacity=".35"/>'
    '<rect x="206" y="220" width="68" height="76" rx="4" fill="#FFFFFF" fill-opacity=".9"/>'
)
_JAR = (
    '<rect x="150" y="132" width="180" height="62" rx="12" fill="{dark}"/>'
    '<rect x="158" y="190" width="164" height="18" fill="{band}"/>'
    '<rect x="144" y="204" width="192" height="130" rx="28" fill="{mid}"/>'
    '<rect x="160" y="222" width="16" height="92" rx="8" fill="#FFFFFF" fill-opacity=".35"/>'
    '<rect x="192" y="240" width="96" height="52" rx="4" fill="#FFFFFF" fill-opacity=".9"/>'
)
_BOX = (
    '<path d="M132 150l108-44 108 44v170l-108 44-108-44z" fill="{mid}"/>'
    '<path d="M132 150l108 44 108-44-108-44z" fill="{dark}"/>'
    '<path d="M240 194v170l108-44V150z" fill="#000000" fill-opacity=".12"/>'
    '<path d="M180 130l108 44v48l-28-6-14 16-6-22V190l-88-38z" fill="{band}"/>'
)
_SHIRT = (
    '<path d="M178 92l-78 44 26 66 34-14v164q0 8 8 8h144q8 0 8-8V188l34 14 26-66-78-44z" fill="{mid}"/>'
    '<path d="M200 92q40 48 80 0z" fill="{dark}"/>'
    '<rect x="160" y="336" width="160" height="24" fill="{dark}" fill-opacity=".55"/>'
    '<rect x="262" y="214" width="36" height="40" rx="3" fill="{band}"/>'
)
_BAG = (
    '<path d="M186 176v-28q0-56 54-56t54 56v28" fill="none" stroke="{dark}" stroke-width="14"/>'
    '<path d="M140 168h200l18 176q1 16-15 16H137q-16 0-15-16z" fill="{mid}"/>'
    '<rect x="140" y="168" width="200" height="22" fill="{dark}"/>'
    '<rect x="204" y="244" width="72" height="44" rx="4" fill="{band}"/>'
)
_SHAPES = {
    Goods.MAKEUP: (_STICK,),
    Goods.SKINCARE: (_BOTTLE, _JAR),
    Goods.HAIR: (_BOTTLE,),
    Goods.APPAREL: (_SHIRT,),
    Goods.ACCESSORY: (_BAG,),
    Goods.HOME: (_BOX,),
    Goods.TEST: (_BOX, _STICK),
}
