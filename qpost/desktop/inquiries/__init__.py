"""Inquiries on the screen: list, conversation, composer and what belongs to them."""
