"""The screens: four views and the sheets that open over them. Each turns commands into changes of the session."""
