"""Quotations that differ in their words or in who said them."""
