"""Where two outlets differ though they speak of one thing: check this, never "wrong".

Each rule is a module in `numbers`, `dates`, `names`, `quotations` or `deeds`. It sees the claims of a story with the
weight of their words (`context`), and finds two things that stand for each other in one of three ways:

- what two sentences that likely tell the same have left of a kind, once all that agrees is taken away (`counterparts`);
- where two sentences, or quotations, have the same words but in one slot (`alignment`);
- what each article tells but once: a person's post, how many died.

`edits` and `company` need no kind: a word changed in a copied text, and a third outlet that tells it as one of two.
`finding` asks them all, for the comparison alone; whoever shows what was found loads none of the rules, but `folding`,
by which one difference between many pairs of sentences is told once.
"""

from reader.comparing.discrepancies.folding import Reason, fold, reason

__all__ = ["Reason", "fold", "reason"]
