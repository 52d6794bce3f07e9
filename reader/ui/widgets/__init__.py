"""The widgets: one that draws a sheet of rows, and the few lines around it."""
