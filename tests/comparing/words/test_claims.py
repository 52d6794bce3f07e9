from __future__ import annotations

import pytest

from reader.comparing.words.claims import makes_claim


@pytest.mark.parametrize(
    "text",
    [
        "The bridge collapsed on Monday.",
        "Police arrested two men, and a third is still sought.",
        "He resigned on Friday.",
        "“Why should we pay twice for a bridge that the state let rot?” asked the mayor.",
        "市长宣布大桥将重建。",
        "다리는 월요일에 무너졌다.",
        "Міст обвалився в понеділок.",
    ],
)
def test_a_statement_is_a_claim(text: str) -> None:
    assert makes_claim(text)


@pytest.mark.parametrize(
    "text",
    [
        "No joke.",
        "What comes next?",
        "— Ann Reed (@annreed) March 3, 2024",
        "Ann Reed (@annreed)",
        "pic.twitter.com/a1B2c3D4",
        "© 2024 The Daily Example. All rights reserved.",
        "This material may not be published, broadcast or redistributed.",
        "March 3, 2024",
        "[Engadget]",
        "More on this:",
        "***",
    ],
)
def test_signatures_rights_lines_fragments_and_question_headings_claim_nothing(text: str) -> None:
    assert not makes_claim(text)
