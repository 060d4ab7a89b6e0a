"""The forms of post codes and addresses in Japan, Korea, China and where people write English."""

import re
from functools import cache

from qpost.domain.personal_data import PersonalKind
from qpost.domain.personal_patterns import AFTER, BEFORE, IS, Rule

_PREFECTURES = (
    "北海道|東京都|(?:京都|大阪)府|(?:青森|岩手|宮城|秋田|山形|福島|茨城|栃木|群馬|埼玉|千葉"
    "|神奈川|新潟|富山|石川"
    "|福井|山梨|長野|岐阜|静岡|愛知|三重|滋賀|兵庫|奈良|和歌山|鳥取|島根|岡山|広島|山口|徳島|香川"
    "|愛媛|高知|福岡"
    "|佐賀|長崎|熊本|大分|宮崎|鹿児島|沖縄)県"
)
_NAME = r"[一-龥々ヶノぁ-んァ-ヶー]"
_COUNT = r"(?:[0-9]{1,4}|[一二三四五六七八九十]{1,3})"
_BLOCK = rf"{_COUNT}(?:(?:丁目|番地?|号|条(?:[東西南北])?|の|-){{1,2}}{_COUNT}?){{1,4}}(?:号室?|室)?"
_ROOM = r"(?:[ ]?[一-龥々ァ-ヶーA-Za-z]{1,16}[ ]?[0-9]{1,4}(?:号室?|室|F|階)?)?"
_JAPANESE_ROOM = r"[ ]?" + _ROOM

_KOREAN_TOP = (
    "서울(?:특별시|시)?|부산(?:광역시|시)?|대구(?:광역시|시)?|인천(?:광역시|시)?|광주(?:광역시"
    "|시)?|대전(?:광역시|시)?"
    "|울산(?:광역시|시)?|세종(?:특별자치시|시)?|경기도?|강원(?:특별자치도|도)?|충청?[북남]도?"
    "|전라?[북남]도?|전북특별자치도"
    "|경상?[북남]도?|제주(?:특별자치도|도)?"
)
_KOREAN_ROOM = r"(?:,? ?[0-9]{1,4}(?:동|호|층|가)(?![가-힣]{2})){0,3}"

_CHINESE_NAME = r"[一-龥]"
_CHINESE_NUMBER = r"[0-9]{1,5}(?:-[0-9]+)?(?:号|號|弄|栋|幢|楼)"
_CHINESE_ROOM = r"(?:[一-龥]{0,8}?[0-9]{1,5}(?:室|层|楼|单元|号|栋|幢|座)){0,4}"

_STREETS = (
    "Street|St|Avenue|Ave|Road|Rd|Lane|Ln|Drive|Dr|Boulevard|Blvd|Court|Ct|Way|Place|Pl|Terrace|Square"
    "|Crescent"
)
_STATES = (
    "A[LKZR]|C[AOT]|DE|DC|FL|GA|HI|I[DLNA]|K[SY]|LA|M[EDAINSOT]|N[EVHJMYCD]|O[HKR]|PA|RI|S[CD]|T[NX]"
    "|UT|V[TA]|W[AVIY]"
)

_FORMS: tuple[tuple[PersonalKind, str, bool], ...] = (
    # 神奈川県横浜市西区みなとみらい2丁目2番1号: with its prefecture one number is enough
    (
        PersonalKind.ADDRESS,
        rf"(?P<value>(?:{_PREFECTURES}) ?{_NAME}{{1,9}}?[市区町村郡]{_NAME}{{0,16}}?(?:{_BLOCK}"
        rf"|[0-9]{{1,4}}(?![0-9%日月年時分個点円名件本枚,]))"
        rf"{_JAPANESE_ROOM})",
        False,
    ),
    # 渋谷区神南1-19-11: without it, at least two
    (
        PersonalKind.ADDRESS,
        (
            rf"(?P<value>[一-龥々ァ-ヶさいたまつくば]{{1,5}}[市区町村]"
            rf"(?:[一-龥々]{{1,4}}[区町村])?[一-龥々ヶノァ-ヶー]{{1,12}}?(?:{_BLOCK}){_JAPANESE_ROOM})"
        ),
        False,
    ),
    (
        PersonalKind.ADDRESS,
        rf"(?P<value>(?:(?:{_KOREAN_TOP}) )?(?:[가-힣]{{1,5}}[시군구] ){{1,2}}(?:[가-힣]{{1,5}}[읍면] )?"
        rf"[가-힣0-9]{{1,10}}(?:로|길|동|리|가)(?:[0-9]{{1,3}}번?길)? ?(?:[0-9]가 ?)?[0-9]{{1,5}}"
        rf"(?:-[0-9]{{1,4}})?(?:번지|번)?{_KOREAN_ROOM})",
        False,
    ),
    (
        PersonalKind.ADDRESS,
        rf"(?P<value>(?:{_CHINESE_NAME}{{2,8}}?(?:省|自治区))?(?:{_CHINESE_NAME}{{2,6}}?[市州])?"
        rf"(?:{_CHINESE_NAME}{{1,6}}?[区县鎮镇市])?"
        rf"{_CHINESE_NAME}{{1,10}}?(?:路|街|道|巷|胡同|小区"
        rf"|段){_CHINESE_NAME}{{0,4}}?{_CHINESE_NUMBER}{_CHINESE_ROOM})",
        False,
    ),
    (
        PersonalKind.ADDRESS,
        r"(?<![0-9A-Za-z-])(?P<value>[0-9]{1,5} (?:[A-Z][a-z]+ ){1,3}"
        + rf"(?:{_STREETS})\b\.?(?! (?:[Bb]ag|[Ss]hoes))"
        r"(?:,? (?:Apt|Apartment|Unit|Suite|Room|#) ?[0-9A-Z]{1,5})?)",
        False,
    ),
    (
        PersonalKind.ADDRESS,
        (
            r"(?<![0-9A-Za-z-])(?P<value>[0-9]{1,4}(?:-[0-9]{1,4}){1,2},? [A-Z][a-z]+"
            r"(?:-[a-z]+)?,? [A-Z][a-z]+-(?:ku|shi|cho|gun|machi))"
        ),
        False,
    ),
    (
        PersonalKind.POSTCODE,
        r"(?P<value>〒 ?[0-9]{3}-?[0-9]{4})(?![0-9])",
        False,
    ),
    (
        PersonalKind.POSTCODE,
        r"(?:郵便番号|[Pp]ostal code|[Pp]ostcode)" + IS + r"(?P<value>[0-9]{3}-?[0-9]{4})" + AFTER,
        False,
    ),
    (
        PersonalKind.POSTCODE,
        BEFORE + r"(?P<value>[0-9]{3}-[0-9]{4})" + AFTER,
        True,
    ),
    (
        PersonalKind.POSTCODE,
        r"(?:우편번호|\(우\)|우\))" + IS + r"(?P<value>[0-9]{5})" + AFTER,
        False,
    ),
    (
        PersonalKind.POSTCODE,
        r"(?:邮编|邮政编码|郵遞區號|邮码)" + IS + r"(?P<value>[0-9]{6})" + AFTER,
        False,
    ),
    (
        PersonalKind.POSTCODE,
        r"(?:ZIP|[Zz]ip|[Pp]ostal|[Pp]ost)(?: ?[Cc]ode)?" + IS + r"(?P<value>[0-9]{5}(?:-[0-9]{4})?)" + AFTER,
        False,
    ),
    (
        PersonalKind.POSTCODE,
        rf"(?<![A-Za-z])(?:{_STATES}) (?P<value>[0-9]{{5}}(?:-[0-9]{{4}})?)" + AFTER,
        False,
    ),
    (
        PersonalKind.POSTCODE,
        r"(?<![0-9A-Za-z-])(?P<value>[A-Z]{1,2}[0-9][A-Z0-9]? [0-9][A-Z]{2})(?![0-9A-Za-z-])",
        False,
    ),
    (
        PersonalKind.POSTCODE,
        r"(?<![0-9A-Za-z-])(?P<value>[A-Z][0-9][A-Z] [0-9][A-Z][0-9])(?![0-9A-Za-z-])",
        False,
    ),
)

_OTHER_NUMBER = (
    r"(?:型番|品番|型号|货号|モデル|모델|model|コード|코드|code|part|ロット|lot|製造|시리얼|序列"
    r"|番号|번호|单号|编号|no\.?)"
    r"[^。、,.\n]{0,6}$"
)


def forms() -> tuple[str, ...]:
    """What `rules` will compile."""
    return tuple(form for _, form, _ in _FORMS)


@cache
def rules() -> tuple[Rule, ...]:
    """All of them, compiled when somebody first writes."""
    near = re.compile(_OTHER_NUMBER, re.IGNORECASE)
    digit, han, hangul = re.compile("[0-9]"), re.compile("[市区町村郡]"), re.compile("[가-힣] ?[0-9]")
    street = re.compile("(?:路|街|道|巷|胡同|小区|段)[一-龥]{0,4}[0-9]")
    return tuple(
        Rule(kind, re.compile(form), None, near if wary else None, gate)
        for (kind, form, wary), gate in zip(_FORMS, (han, han, hangul, street, *[digit] * 20), strict=False)
    )
