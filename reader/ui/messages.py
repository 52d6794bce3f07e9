"""What the worker tells, on its way to the app. Only the app's handler changes what is kept."""

from __future__ import annotations

from dataclasses import dataclass

from textual.message import Message

from reader.loading import Progress
from reader.ui.reports import Report


@dataclass
class Reported(Message):
    """The worker has told something."""

    report: Report

    def can_replace(self, message: Message) -> bool:
        """A burst of reports of progress collapses to the last."""
        both = (self, message)
        return all(isinstance(each, Reported) and isinstance(each.report, Progress) for each in both)
