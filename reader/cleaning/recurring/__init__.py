"""Lines that stand in several articles of one outlet, today or on earlier days."""
