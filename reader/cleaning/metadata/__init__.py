"""What the text says of itself: headline, outlet, author, dates, credit. Nothing is guessed."""
