"""The forms in which people are addressed: a family name that exists, and the title that goes with it."""

import re
from functools import cache

from qpost.domain.personal_data import PersonalKind
from qpost.domain.personal_patterns import Rule

_JAPANESE = (
    "佐藤|鈴木|高橋|田中|伊藤|渡[辺邊邉部]|山本|中村|小林|加藤|吉田|山田|佐々木|山口|松本|井上"
    "|木村|林|斎藤|齋藤|斉藤|齊藤|清水|山崎|森"
    "|池田|橋本|阿部|石川|山下|中島|石井|小川|前田|岡田|長谷川|藤田|後藤|近藤|村上|遠藤|青木|坂本"
    "|福田|太田|西村|藤井|金子"
    "|岡本|藤原|三浦|中野|中川|原田|松田|竹内|小野|田村|中山|和田|石田|森田|上田|原|内田|柴田|酒井"
    "|宮崎|横山|高木|安藤|宮本"
    "|大野|小島|谷口|今井|工藤|高田|増田|丸山|杉山|村田|大塚|新井|小山|平野|藤本|河野|上野|野口"
    "|武田|松井|千葉|菅原|岩崎|久保"
    "|木下|佐野|野村|松尾|市川|菊地|菊池|杉本|古川|大西|島田|水野|桜井|高野|吉川|山内|西田|飯田"
    "|西川|小松|北村|安田|五十嵐|川口"
    "|平田|関|中田|久保田|服部|東|岩田|土屋|川崎|福島|本田|辻|樋口|秋山|田口|永井|山中|中西|吉村"
    "|川上|石原|大橋|松岡|馬場|浜田|濱田"
    "|森本|星野|矢野|浅野|大久保|吉岡|小池|野田|荒井|松浦|熊谷|須藤|大島|菅野|尾崎|望月|松下|荒木"
    "|永田|川村|黒田|堀|小田|内藤|早川"
    "|渋谷|小沢|八木|三宅|鎌田|栗原|白石|大谷|宮田|上原|片山|関口|松村|片岡|内山|榎本|岸|成田|岡崎"
    "|桑原|大山|坂口|水谷|今村|沢田|東野"
)
_JAPANESE_GIVEN = r"(?: ?(?:[一-龥々]{1,3}|(?![のはがをにでとも])[ぁ-ん]{2,4}|[ァ-ヶー]{2,5}))?"
_JAPANESE_END = r"(?![子々式態相])"

_KOREAN = (
    "김이박최정강조윤장임한오서신권황안송류전홍고문양손배백허유남심노하곽성차주우구라민진지엄채원"
    "천방공현함변염여추도석선설마길"
    "연위표명기반왕옥육인맹제모탁국어은편용예봉경사부황보"
)
_NO_KOREAN = (
    "구매자|주문자|이용자|소비자|구독자|방문자|신청자|전문가|기획자|고객|여러분|우수고|구입자"
    "|사용자|주인공|성인분|조합원|유저분"
    "|하객분|지원자|원장|기사|선생|사장|인수자|도매상|수취인|우리고|문의자|공급자|제조사|배송기"
    "|수령인|예약자|이웃분"
)

_CHINESE = (
    "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏"
    "吕丁任沈姚卢姜崔钟谭陆汪范"
    "金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤張劉陳楊黃"
    "趙吳孫馬鄭謝許韓馮鄧蔣葉蘇呂盧鍾"
)
_CHINESE_GIVEN = r"(?:[一-龥](?<![的给和与是有在了请把被对为等位及或])){0,2}"

_NO_ENGLISH = (
    "Customer|Customers|Sir|Madam|Valued|Buyer|Seller|Shopper|Shoppers|Friend|Friends|All|Team"
    "|Everyone|There|Thanks|Thank|Santa"
    "|Kitty|Guest|Member|Members|Partner|Both|Qoo10|User|Shop|Store|Again|Yes|No|We|Your|The|This"
    "|It|Clean|Martens|Pepper|Bean"
)
_ENGLISH_NAME = rf"(?!(?:{_NO_ENGLISH})\b)[A-Z][a-z'’-]+(?: (?!(?:{_NO_ENGLISH})\b)[A-Z][a-z'’-]+)?"

FAMILY_SIGNS = frozenset(name[0] for name in _JAPANESE.split("|")) | frozenset(_CHINESE)
"""With what a family name of Japan or China begins."""

_TITLED = (
    (
        rf"(?:(?<![一-龥々ァ-ヶー])|(?<=名前)|(?<=氏名))(?P<value>(?:{_JAPANESE}){_JAPANESE_GIVEN}) ?"
        rf"(?:様|さま|殿){_JAPANESE_END}"
    ),
    rf"(?<![一-龥々ァ-ヶー])(?P<value>(?!林|森|原|関|東|堀|辻|岸)(?:{_JAPANESE}){_JAPANESE_GIVEN}) ?さん",
    r"(?<![一-龥々ァ-ヶー])(?P<value>[ァ-ヶー]{2,6} [ァ-ヶー]{2,6}) ?(?:様|さま)",
    (
        rf"(?<![가-힣])(?P<value>(?!{_NO_KOREAN})[{_KOREAN}][가-힣]{{2}})(?<!고객) ?(?:고객님|님|씨"
        rf"(?![가-힣]{{2}}))"
    ),
    rf"(?P<value>[{_CHINESE}]{_CHINESE_GIVEN})(?:先生|女士|小姐)(?![们/姐牌])",
)
"""A name with its title behind it; looked for where a title stands."""

_TITLE_REACH = (12, 4)

_FORMS = (
    (
        r"(?:お名前|氏名|受取人|お客様名|ご注文者|宛名|名義) ?: ?"
        r"(?P<value>[一-龥々]{1,4} ?[一-龥々ぁ-んァ-ヶー]{1,4})(?<!様)(?=様|さま|$|[ \n、。(])"
    ),
    (
        r"(?:お名前|名前|氏名|宛名)は「? ?(?P<value>[一-龥々]{1,4} [一-龥々ぁ-んァ-ヶー]{1,4})(?=です"
        r"|でご|」|に|で登録)"
    ),
    (
        rf"(?:성함|이름|고객명|수령인|받는 ?분|받으시는 ?분|입금자명?|구매자명|예금주) ?: ?"
        rf"(?P<value>[{_KOREAN}][가-힣]{{1,2}})(?=님|씨|$|[^가-힣])"
    ),
    (
        rf"(?:성함|고객명|수령인|받는 분|입금자명?|예금주) (?P<value>[{_KOREAN}][가-힣]{{2}})(?=님|씨"
        rf"| 앞| 확인|,|$)"
    ),
    (
        rf"(?:收件人|收货人|姓名|付款人|联系人|收貨人)(?:姓名)?(?:是|为)? ?:? ?"
        rf"(?P<value>[{_CHINESE}][一-龥]{{1,2}})(?=$|[^一-龥]|已|的|收)"
    ),
    rf"(?:我叫|我是|名字是|本人)(?P<value>[{_CHINESE}][一-龥]{{1,2}})(?=$|[^一-龥])",
    rf"[Nn]ame is (?P<value>{_ENGLISH_NAME})",
    rf"(?:Dear|Hello|Hi|Hey) (?P<value>(?:(?:Mr|Mrs|Ms|Miss|Dr)\.? )?{_ENGLISH_NAME})(?=[,!.:]|$|\n)",
    rf"(?<![A-Za-z])(?P<value>(?:Mr|Mrs|Ms|Dr)\.? {_ENGLISH_NAME})",
    rf"(?:[Nn]ame|[Rr]ecipient|[Ss]hip to|[Rr]eceiver) ?: ?(?P<value>{_ENGLISH_NAME})",
)


def forms() -> tuple[str, ...]:
    """What `rules` will compile."""
    return (*_TITLED, *_FORMS)


@cache
def rules() -> tuple[Rule, ...]:
    """All of them, compiled when somebody first writes."""
    titles = re.compile("様|さま|殿|さん|님|씨|先生|女士|小姐")
    titled = tuple(_rule(form, titles) for form in _TITLED)
    return titled + tuple(_rule(form, None) for form in _FORMS)


def _rule(form: str, near: re.Pattern[str] | None) -> Rule:
    return Rule(
        PersonalKind.NAME,
        re.compile(form, re.MULTILINE),
        only_near=near,
        reach=_TITLE_REACH if near is not None else None,
    )
