"""The colours of qpost, light and dark, by what they are for."""

from dataclasses import dataclass

from PySide6.QtGui import QPalette


@dataclass(frozen=True, slots=True)
class Tokens:
    """One colour for each use, as #RRGGBB (scrim as #AARRGGBB)."""

    dark: bool
    bg: str
    chrome: str
    surface: str
    hover: str
    pressed: str
    sel: str
    text: str
    text2: str
    dis: str
    line: str
    line2: str
    border: str
    accent: str
    accent_h: str
    accent_p: str
    on_accent: str
    accent_soft: str
    danger: str
    danger_soft: str
    danger_line: str
    warn: str
    warn_soft: str
    warn_line: str
    ok: str
    ok_soft: str
    info: str
    info_soft: str
    bubble_mine: str
    bubble_theirs: str
    toast: str
    toast_text: str
    toast_action: str
    popup_line: str
    scrim: str
    chips: tuple[str, ...]
    """The identity colours of shops; always beside the shop's name."""


CHIPS = ("#C2417C", "#2F7D6B", "#7A5BC7", "#B5622A", "#2E78B8", "#7B7A1E")

LIGHT = Tokens(
    dark=False,
    bg="#FFFFFF",
    chrome="#F5F6F8",
    surface="#F5F6F8",
    hover="#ECEEF1",
    pressed="#E1E4E8",
    sel="#DCEBFA",
    text="#1B1F24",
    text2="#525B66",
    dis="#67707A",
    line="#E1E4E8",
    line2="#C5CBD3",
    border="#78818C",
    accent="#0B5CAD",
    accent_h="#094D92",
    accent_p="#073F78",
    on_accent="#FFFFFF",
    accent_soft="#E9F2FB",
    danger="#B42318",
    danger_soft="#FDEEEC",
    danger_line="#F0BDB7",
    warn="#8A4B00",
    warn_soft="#FEF4E2",
    warn_line="#EBCB94",
    ok="#1A6E32",
    ok_soft="#E9F5EC",
    info="#5B3FA8",
    info_soft="#F1EDFA",
    bubble_mine="#E6F0FB",
    bubble_theirs="#F0F2F4",
    toast="#24292F",
    toast_text="#FFFFFF",
    toast_action="#9CCBFF",
    popup_line="#C5CBD3",
    scrim="#5214181E",
    chips=CHIPS,
)

DARK = Tokens(
    dark=True,
    bg="#1B1D21",
    chrome="#15171A",
    surface="#25282D",
    hover="#2C3036",
    pressed="#363B42",
    sel="#20405F",
    text="#E8EAED",
    text2="#B3BAC3",
    dis="#8F98A3",
    line="#33373D",
    line2="#4A5059",
    border="#868F9A",
    accent="#7AB8FF",
    accent_h="#94C6FF",
    accent_p="#5FA5F2",
    on_accent="#0B1A2B",
    accent_soft="#1C2B3C",
    danger="#FF9A90",
    danger_soft="#3B2322",
    danger_line="#7A3F3A",
    warn="#F0BE55",
    warn_soft="#352B18",
    warn_line="#6B5426",
    ok="#6BD08A",
    ok_soft="#1D3226",
    info="#C3AEFF",
    info_soft="#2C2740",
    bubble_mine="#1F3247",
    bubble_theirs="#2C3036",
    toast="#E8EAED",
    toast_text="#1B1F24",
    toast_action="#0B5CAD",
    popup_line="#3A3F46",
    scrim="#80000000",
    chips=CHIPS,
)


def high_contrast(palette: QPalette) -> Tokens:
    """The same uses in the system's own colours, for people who asked the system for high contrast."""

    def of(role: QPalette.ColorRole) -> str:
        return palette.color(QPalette.ColorGroup.Active, role).name()

    bg, text = of(QPalette.ColorRole.Base), of(QPalette.ColorRole.Text)
    accent, on_accent = of(QPalette.ColorRole.Highlight), of(QPalette.ColorRole.HighlightedText)
    dis = palette.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text).name()
    return Tokens(
        dark=palette.color(QPalette.ColorRole.Base).lightness() < 128,
        bg=bg,
        chrome=of(QPalette.ColorRole.Window),
        surface=of(QPalette.ColorRole.Window),
        hover=bg,
        pressed=bg,
        sel=bg,
        text=text,
        text2=text,
        dis=dis,
        line=text,
        line2=text,
        border=text,
        accent=accent,
        accent_h=accent,
        accent_p=accent,
        on_accent=on_accent,
        accent_soft=bg,
        danger=text,
        danger_soft=bg,
        danger_line=text,
        warn=text,
        warn_soft=bg,
        warn_line=text,
        ok=text,
        ok_soft=bg,
        info=text,
        info_soft=bg,
        bubble_mine=bg,
        bubble_theirs=bg,
        toast=text,
        toast_text=bg,
        toast_action=bg,
        popup_line=text,
        scrim="#80000000",
        chips=CHIPS,
    )
