"""Check digits: which long numbers cannot be a card, an identity card or a bank account."""

_CARD_BEGINNINGS = {
    14: ("30", "36", "38"),
    15: ("34", "37"),
    16: ("2", "35", "4", "5", "6"),
    17: ("62",),
    18: ("62",),
    19: ("4", "62"),
}
"""By length. Thirteen digits are left out: only old cards had them, and every JAN code has."""

_RESIDENT_WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)


def is_card(number: str) -> bool:
    """A payment card: a beginning that is in use, and the check digit of Luhn (ISO/IEC 7812-1)."""
    return number.startswith(_CARD_BEGINNINGS.get(len(number), ("x",))) and luhn(number)


def luhn(number: str) -> bool:
    """Whether the last digit is the one that Luhn's rule wants."""
    total = 0
    for place, digit in enumerate(map(int, reversed(number))):
        doubled = digit * 2 if place % 2 else digit
        total += doubled - 9 if doubled > 9 else doubled
    return total % 10 == 0


def is_resident_card(number: str) -> bool:
    """身份证号: eighteen signs with a day of birth and the check sign of GB 11643."""
    if len(number) != 18 or not is_day(number[6:14]):
        return False
    total = sum(weight * int(digit) for weight, digit in zip(_RESIDENT_WEIGHTS, number, strict=False))
    return "10X98765432"[total % 11] == number[17].upper()


def is_registration(number: str) -> bool:
    """주민등록번호: a day of birth and a century; numbers given since October 2020 have no check digit."""
    century = {"1": "19", "2": "19", "5": "19", "6": "19", "3": "20", "4": "20", "7": "20", "8": "20"}
    return len(number) == 13 and number[6] in century and is_day(century[number[6]] + number[:6])


def is_social_security(number: str) -> bool:
    """An American social security number: no part of it is all noughts, and 666 and 9xx were never given."""
    area, group, serial = number[:3], number[3:5], number[5:]
    return area not in ("000", "666") and area[0] != "9" and group != "00" and serial != "0000"


def is_iban(number: str) -> bool:
    """ISO 13616: country and check digits moved to the end leave 1 when divided by 97."""
    turned = number[4:] + number[:4]
    return 15 <= len(number) <= 34 and int("".join(str(int(sign, 36)) for sign in turned)) % 97 == 1


def is_day(eight: str) -> bool:
    """Whether eight digits are a year of this or the last century, a month and a day."""
    return eight[:2] in ("19", "20") and 1 <= int(eight[4:6]) <= 12 and 1 <= int(eight[6:]) <= 31
