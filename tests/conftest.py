"""How the tests are run everywhere."""

from __future__ import annotations

import os

from hypothesis import settings

# Whether the extra `semantic` is installed here or not; what is told by meaning has its own tests.
os.environ["READER_METHOD"] = "words"
# What was opened earlier would change what the app shows; remembering has its own tests.
os.environ["READER_REMEMBER"] = "0"

# The same examples every time, so that a failure is a failure of the change and not of chance; the time of one
# example says nothing on a shared machine. READER_HYPOTHESIS=random looks further.
settings.register_profile("repeatable", derandomize=True, deadline=None)
settings.register_profile("random", deadline=None)
settings.load_profile(os.environ.get("READER_HYPOTHESIS", "repeatable"))
