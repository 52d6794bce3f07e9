"""Quotations that differ in their words, and who is named as having said something."""
