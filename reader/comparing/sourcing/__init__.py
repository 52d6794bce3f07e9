"""Whom the articles name as their source, and on how few a story rests."""
