"""What each view shows, as sheets of rows: pure functions from values to a `Sheet` for a width in cells."""
