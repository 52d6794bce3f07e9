"""What happened, who did it and to what, where that differs."""
