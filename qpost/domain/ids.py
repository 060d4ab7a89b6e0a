"""The names by which things are known; every number that is a name is text."""

from typing import NewType

AccountId = NewType("AccountId", str)
ShopId = NewType("ShopId", str)
CustomerId = NewType("CustomerId", str)
ProductCode = NewType("ProductCode", str)
CartNo = NewType("CartNo", str)
OrderNo = NewType("OrderNo", str)
InquiryId = NewType("InquiryId", str)
MessageId = NewType("MessageId", str)
ClaimId = NewType("ClaimId", str)
CannedId = NewType("CannedId", str)
FaqId = NewType("FaqId", str)
NoteId = NewType("NoteId", str)
FileId = NewType("FileId", str)
CommandKey = NewType("CommandKey", str)

Cursor = NewType("Cursor", int)
"""A place in a shop's stream of changes; 0 is before the first."""

Version = NewType("Version", int)
"""Counts the changes of one entity, from 1; a command names the version its author had on screen."""
