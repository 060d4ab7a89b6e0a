"""The forms of numbers and words that are personal in any text: phones, mail, cards, accounts, passwords."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache

from qpost.domain import check_digits
from qpost.domain.folded_text import Folded
from qpost.domain.personal_data import PersonalKind

Found = tuple[PersonalKind, int, int]
"""A kind and a place in the folded text."""

BEFORE = r"(?<![0-9A-Za-z])(?<![0-9A-Za-z][-./])"
CALLED = rf"(?:{BEFORE}|(?<=TEL|Tel|tel|FAX|Fax))"
AFTER = r"(?![0-9])(?![-./][0-9])(?![-]?[A-Za-z])"
"""A number stands alone: it is no piece of a longer one, of a date or of a model's name."""

SEP = r"[-. ]?"
IS = r"(?: ?(?:です)?[:=「『\"]| ?は| ?が| ?是| ?为| ?為|는|은| is)?[ :「『\"]{0,2}"
"""What stands between the name of a thing and the thing."""


@dataclass(frozen=True, slots=True)
class Rule:
    """A form; the group `value` is what is personal, the check sees its letters and digits."""

    kind: PersonalKind
    form: re.Pattern[str]
    check: Callable[[str], bool] | None = None
    unless_after: re.Pattern[str] | None = None
    """Words shortly before that say that the number is something else."""
    only_near: re.Pattern[str] | None = None
    """A word without which there is nothing to find: it is found faster than the form."""
    reach: tuple[int, int] | None = None
    """How far before and after that word the form may stand; None for anywhere."""


_NEAR = 12
"""Signs before a number in which the word for it may stand."""

_TOLL_FREE = ("0120", "0800", "0570", "0990", "1800", "1888")
_AMERICAN_TOLL_FREE = ("800", "833", "844", "855", "866", "877", "888", "900")


def _is_landline(number: str) -> bool:
    if number.startswith(_TOLL_FREE) or (number.startswith("080") and len(number) == 10):
        return False
    return 10 <= len(number) <= 12 or (len(number) == 9 and number.startswith("02"))


def _is_international(number: str) -> bool:
    return 9 <= len(number.removeprefix("00")) <= 15


def _is_american(number: str) -> bool:
    return not number.startswith(_AMERICAN_TOLL_FREE)


def _tells_apart(value: str) -> bool:
    """A word that somebody chose as a secret or a login has a digit or a sign in it; prose has not."""
    kept = value.strip(".,")
    return any(sign.isalnum() for sign in kept) and not kept.isalpha()


_OTHER_NUMBER = (
    r"(?:型番|品番|型号|货号|モデル|모델|model|コード|코드|code|part|ロット|lot|製造|시리얼|序列"
    r"|伝票|送り状|追跡|問い合わせ番号|運送状|송장|운송장|单号|運單|运单|物流|編號|编号|tracking|waybill"
    r"|注文|주문|订单|order|item|商品)[^。、,.\n]{0,8}$"
)
_PHONE_WORD = (
    r"(?:電話|でんわ|TEL|Tel|tel|携帯|FAX|Fax|連絡先|전화|휴대폰|연락처|电话|手机|[Pp]hone|[Cc]all|[Mm]obile)"
)

_RULES: tuple[tuple[PersonalKind, str, Callable[[str], bool] | None, bool], ...] = (
    (
        PersonalKind.EMAIL,
        (
            r"(?<![A-Za-z0-9._%+-])(?P<value>[A-Za-z0-9._%+-]{1,64} ?(?:@|\((?:at|AT)\)"
            r"|\[at\]) ?[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+)"
        ),
        None,
        False,
    ),
    (
        PersonalKind.CARD,
        BEFORE + r"(?P<value>[0-9](?:[- ]?[0-9]){13,18})(?![- ]?[0-9])",
        check_digits.is_card,
        False,
    ),
    (
        PersonalKind.NATIONAL_ID,
        BEFORE + r"(?P<value>[0-9]{6}-[1-8][0-9]{6})" + AFTER,
        check_digits.is_registration,
        False,
    ),
    (
        PersonalKind.NATIONAL_ID,
        r"(?:주민(?:등록)?번호|외국인(?:등록)?번호|통관)[^0-9\n]{0,6}(?P<value>[0-9]{13})" + AFTER,
        check_digits.is_registration,
        False,
    ),
    (
        PersonalKind.NATIONAL_ID,
        BEFORE + r"(?P<value>[0-9]{6} ?[0-9]{8} ?[0-9]{3}[0-9Xx])(?![0-9A-Za-z])",
        check_digits.is_resident_card,
        False,
    ),
    (
        PersonalKind.NATIONAL_ID,
        r"身份证(?:号码?)?[^0-9\n]{0,4}(?P<value>[0-9]{15}|[0-9]{17}[0-9Xx])" + AFTER,
        None,
        False,
    ),
    (
        PersonalKind.NATIONAL_ID,
        r"(?:マイナンバー|個人番号|[Mm]y ?[Nn]umber)[^0-9\n]{0,10}"
        r"(?P<value>[0-9]{4}[- ]?[0-9]{4}[- ]?[0-9]{4})" + AFTER,
        None,
        False,
    ),
    (
        PersonalKind.NATIONAL_ID,
        BEFORE + r"(?P<value>[0-9]{3}-[0-9]{2}-[0-9]{4})" + AFTER,
        check_digits.is_social_security,
        True,
    ),
    (
        PersonalKind.BANK,
        r"(?:口座番号|普通(?:口座|預金)?|当座|口座|貯金)" + IS + r"(?P<value>[0-9]{6,8})" + AFTER,
        None,
        False,
    ),
    (
        PersonalKind.BANK,
        r"記号" + IS + r"(?P<value>[0-9]{5})" + AFTER,
        None,
        False,
    ),
    (
        PersonalKind.BANK,
        r"記号" + IS + r"[0-9]{5} ?-? ?番号" + IS + r"(?P<value>[0-9]{6,8})" + AFTER,
        None,
        False,
    ),
    (
        PersonalKind.BANK,
        r"(?:계좌번호|계좌|은행(?: 계좌)?)"
        + IS
        + r"(?P<value>[0-9]{2,6}-?[0-9]{2,6}-?[0-9]{3,8}(?:-[0-9]{1,3})?)"
        + r"(?![0-9])",
        None,
        False,
    ),
    (
        PersonalKind.BANK,
        r"(?:账号|帐号|银行卡号?|账户)" + IS + r"(?P<value>[0-9](?:[ ]?[0-9]){9,18})" + AFTER,
        None,
        False,
    ),
    (
        PersonalKind.BANK,
        r"(?:[Aa]ccount (?:[Nn]umber|[Nn]o\.?)|[Bb]ank account)" + IS + r"(?P<value>[0-9]{6,17})" + AFTER,
        None,
        False,
    ),
    (
        PersonalKind.BANK,
        (
            r"(?<![0-9A-Za-z])(?P<value>[A-Z]{2}[0-9]{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?)"
            r"(?![0-9A-Za-z])"
        ),
        check_digits.is_iban,
        False,
    ),
    # phones: Japan, Korea, China and Taiwan, the rest of the world
    (
        PersonalKind.PHONE,
        CALLED + rf"(?P<value>0[5789]0{SEP}[0-9]{{4}}{SEP}[0-9]{{4}})" + AFTER,
        None,
        True,
    ),
    (
        PersonalKind.PHONE,
        CALLED + rf"(?P<value>01[016789]{SEP}[0-9]{{3,4}}{SEP}[0-9]{{4}})" + AFTER,
        None,
        True,
    ),
    (
        PersonalKind.PHONE,
        CALLED + rf"(?P<value>050[0-9]{SEP}[0-9]{{3,4}}{SEP}[0-9]{{4}})" + AFTER,
        None,
        True,
    ),
    (
        PersonalKind.PHONE,
        CALLED + rf"(?P<value>1[3-9][0-9]{SEP}[0-9]{{4}}{SEP}[0-9]{{4}})" + AFTER,
        None,
        True,
    ),
    (
        PersonalKind.PHONE,
        CALLED + r"(?P<value>09[0-9]{2}-?[0-9]{3}-?[0-9]{3})" + AFTER,
        None,
        True,
    ),
    (
        PersonalKind.PHONE,
        CALLED + r"(?P<value>07[0-9]{3}[- ][0-9]{3}[- ]?[0-9]{3})" + AFTER,
        None,
        True,
    ),
    (
        PersonalKind.PHONE,
        BEFORE
        + r"(?<![0-9] )(?P<value>\(?0[0-9]{1,4}\)?[-. ]?(?:(?<=[-. )])|(?=\())\(?[0-9]{1,4}[-. )][0-9]{3,4})"
        + AFTER
        + r"(?! [0-9]{2})",
        _is_landline,
        True,
    ),
    (
        PersonalKind.PHONE,
        CALLED + r"(?P<value>\(?0[0-9]{2,3}[-)] ?[0-9]{7,8})" + AFTER,
        _is_landline,
        True,
    ),
    (
        PersonalKind.PHONE,
        _PHONE_WORD + r"[^0-9\n]{0,10}(?P<value>0[0-9]{9})" + AFTER,
        _is_landline,
        False,
    ),
    (
        PersonalKind.PHONE,
        _PHONE_WORD + r"[^0-9\n]{0,10}(?P<value>[2-9][0-9]{2}[2-9][0-9]{6})" + AFTER,
        _is_american,
        False,
    ),
    (
        PersonalKind.PHONE,
        CALLED + r"(?P<value>(?:\([2-9][0-9]{2}\) ?|[2-9][0-9]{2}[-.])[2-9][0-9]{2}[-.][0-9]{4})" + AFTER,
        _is_american,
        True,
    ),
    (
        PersonalKind.PHONE,
        r"(?<![0-9A-Za-z+])(?P<value>(?:\+|00(?=(?:1|44|81|82|86|886)[- ]))[1-9][0-9]{0,2}[-. ]?"
        r"(?:\([0-9]{1,4}\)[-. ]?)?"
        r"[0-9]{1,4}(?:[-. ]?[0-9]{1,4}){1,5})" + AFTER,
        _is_international,
        False,
    ),
    (
        PersonalKind.PASSWORD,
        r"(?:パスワード|暗証番号|パスコード|비밀번호|비번|密码|密碼|口令|(?<![A-Za-z])(?:PW"
        r"|[Pp]ass(?:word|code)|PIN))" + IS + r"(?P<value>[!-~]{3,}[!-~](?<![.,)」]))",
        _tells_apart,
        False,
    ),
    (
        PersonalKind.LOGIN,
        r"(?:(?:ログイン|会員|ユーザー|メンバー)ID|ユーザー名|(?:로그인 )?아이디|账号|帐号|用户名"
        r"|登录名|微信号|微信"
        r"|(?<![A-Za-z])[Uu]ser ?(?:name|ID)|(?<![A-Za-z])[Ll]ogin(?: ID)?)"
        + IS
        + r"(?P<value>[A-Za-z][A-Za-z0-9_.-]{2,}[A-Za-z0-9])(?![@A-Za-z0-9_])",
        _tells_apart,
        False,
    ),
    (
        PersonalKind.LOGIN,
        r"(?:(?:ログイン|会員|ユーザー|メンバー)ID|ユーザー名|(?:로그인 )?아이디|账号|用户名|登录名|微信号"
        r"|(?<![A-Za-z品])(?<![Ii]tem )(?<!상품 )(?:ID|[Ll]ogin|[Uu]ser ?name)) ?[:=] ?"
        r"(?P<value>[A-Za-z][A-Za-z0-9_.-]{2,}[A-Za-z0-9])(?![@A-Za-z0-9_])",
        None,
        False,
    ),
)


def forms() -> tuple[str, ...]:
    """What `rules` will compile, for those who would rather do it a piece at a time."""
    return tuple(form for _, form, _, _ in _RULES)


@cache
def rules() -> tuple[Rule, ...]:
    """All of them, compiled when somebody first writes: a start has better things to do."""
    near = re.compile(_OTHER_NUMBER, re.IGNORECASE)
    return tuple(
        Rule(kind, re.compile(form), check, near if wary else None) for kind, form, check, wary in _RULES
    )


def search(folded: Folded, written: tuple[Rule, ...]) -> Iterator[Found]:
    """Everything that has a form and passes its check; places may overlap."""
    text = folded.text
    for rule in written:
        for first, last in _windows(text, rule):
            for match in rule.form.finditer(text, first, last):
                if _holds(text, rule, match):
                    yield rule.kind, *match.span("value")


def _windows(text: str, rule: Rule) -> Iterator[tuple[int, int]]:
    if rule.only_near is None:
        yield 0, len(text)
    elif rule.reach is None:
        if rule.only_near.search(text):
            yield 0, len(text)
    else:
        before, after = rule.reach
        for word in rule.only_near.finditer(text):
            yield max(0, word.start() - before), word.end() + after


def _holds(text: str, rule: Rule, match: re.Match[str]) -> bool:
    if rule.check and not rule.check(_bare(match["value"], rule.kind)):
        return False
    start = match.start("value")
    return not (rule.unless_after and rule.unless_after.search(text, max(0, start - _NEAR), start))


def _bare(value: str, kind: PersonalKind) -> str:
    if kind in (PersonalKind.PASSWORD, PersonalKind.LOGIN):
        return value
    return "".join(sign for sign in value if sign.isalnum())
