"""What the articles count and measure, made comparable and set side by side."""
