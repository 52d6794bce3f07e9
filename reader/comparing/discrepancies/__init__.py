"""Where two outlets differ though they speak of one thing: check this, never "wrong"."""

from reader.comparing.discrepancies.finding import find
from reader.comparing.discrepancies.folding import Reason, fold, reason

__all__ = ["Reason", "find", "fold", "reason"]
