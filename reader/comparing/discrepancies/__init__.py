"""Where two outlets differ though they speak of one thing: check this, never "wrong".

`finding` with its rules is asked by the comparison alone; whoever shows what was found loads none of them.
"""

from reader.comparing.discrepancies.folding import Reason, fold, reason

__all__ = ["Reason", "fold", "reason"]
