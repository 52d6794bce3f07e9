"""What cleaning makes of made-up pages, as the files in `printed/` show it: verdict, kind, reason, fields.

`measured.txt` has the numbers that the fitted weights are for. They are no promise to anybody, but the weights hold for
these numbers alone: where one changes and the weights are not fitted anew, every verdict is a guess.

After a change that is meant: READER_PRINT=1 pytest tests/cleaning/test_as_printed.py, then read the difference in git.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.cleaning import clean
from reader.cleaning.cues import lexicon
from reader.cleaning.language import detect
from reader.cleaning.lines.context import CONTEXT_NAMES, LEXICAL_CONTEXT_NAMES
from reader.cleaning.lines.features import LEXICAL_NAMES, SHAPE_NAMES, measure
from reader.cleaning.lines.scoring import measure_lines
from reader.cleaning.metadata.headline import candidates
from reader.model import Document
from reader.sources.html import blocks_of_html
from reader.sources.main_text import mark_main_text
from reader.sources.text import blocks_of_text

PRINTED = Path(__file__).parent / "printed"
FIELDS = ("headline", "outlet", "author", "published", "updated", "credit", "language")

HARBOUR = """\
Harbour Post
Home | News | Sport › Sailing
Subscribe now for £2 a week!
17:45
LIVE: Storm over the northern sea
Council votes to rebuild the northern pier in Lindholm

Council votes to rebuild the northern pier in Lindholm
The pier, destroyed in 2021, is to cost $4.2m and to open to boats in 2028
By Anna Holm and Per Lind, harbour correspondents
Published: 12 March 2024 at 17:45 | Updated: 13 March 2024

The northern pier of Lindholm, destroyed by a storm in 2021. Photo: Siv Ek / Harbour Pictures

LINDHOLM (Northern News Agency) – The council of Lindholm voted on Tuesday evening, by 21 votes to 14, to rebuild the
northern pier; work is to begin in April.
"We have waited three years for this," the harbour master, Ola Berg, told reporters after the meeting. "Now we build."
Read more: Ferry line closes after a hundred years
The pier will cost €4.2 million, of which the state pays half, according to the council's budget.

Support independent journalism. Become a member and help us keep our reporting free for everyone.

What to know about the pier:
• Length: 210 metres
• Cost: 4.2 million
• Open from: spring 2028

Who pays for it?
Opponents of the plan, among them the owners of the coal railway, want a bridge in its place and will go to court, their
lawyer said. She did not say when (the deadline is in May).
1,200 people signed a petition against the pier, the newspaper The Coast reported...

Sign up for our newsletter
Enter your email address
By signing up you agree to our terms and the privacy policy.

Anna Holm is a reporter at the Harbour Post. She writes about the sea and those who live by it.
Reporting by Anna Holm; editing by Ida Lund

Related articles
Port traffic falls for third year
Eels return to the upper river
"We were lucky": a captain remembers

3 comments
Nils77
2 hours ago
About time! I have been saying so for years.
Reply

© 2024 Harbour Post Ltd. All rights reserved.
Terms  Privacy  Contact →
"""
PAGE = """\
<!doctype html><html lang="en"><head><title>Mill burns down in Oldtown | The Valley Mail</title>
<meta property="og:site_name" content="The Valley Mail"><meta name="author" content="Ida Lund">
<meta property="article:published_time" content="2023-05-04T08:00:00Z"></head><body>
<header><nav><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li></ul></nav></header>
<main><article><h1>Mill burns down in Oldtown</h1>
<p class="byline">By Ida Lund</p>
<figure><img src="x.jpg"><figcaption>The mill on Monday night. Photo: Per Holt</figcaption>
</figure>
<p>The mill in Oldtown burned down on Monday night after lightning struck its roof, the fire brigade said.</p>
<p>Two workers were hurt. Some forty firefighters fought the flames until the early hours of Tuesday.</p>
<h2>A landmark since 1880</h2>
<p>The mill was built in 1880 and had been a museum for ten years, its director, Ann Miller, told the paper.</p>
<ul><li><a href="/a">Ten walks around the valley</a></li><li><a href="/b">Valley United lose again</a></li></ul>
<p>The council will meet on Friday to speak about what is to become of the ruin.</p>
</article>
<aside><h3>Most read</h3>
<ul><li><a href="/c">A dog comes home</a></li></ul></aside></main>
<footer><p>© 2023 The Valley Mail</p></footer></body></html>
"""
GERMAN = """\
Hafenbote
Startseite
Anzeige
Rat stimmt für neue Mole

Von Ida Lund, Lindholm
Stand: 12.03.2024, 17:45 Uhr

Der Rat der Stadt hat am Dienstag für den Bau einer neuen Mole gestimmt, wie die Verwaltung mitteilte.
Die alte Mole war im Januar 2021 von einem Sturm zerstört worden; seither liegen die Boote im Südhafen.
„Wir haben drei Jahre gewartet“, sagte der Hafenmeister Ola Berg der Nachrichtenagentur dpa.

Lesen Sie auch: Fährlinie stellt nach hundert Jahren den Betrieb ein
Die Arbeiten sollen im April beginnen und rund 4,2 Millionen Euro kosten.
Jetzt Newsletter abonnieren
© 2024 Hafenbote. Alle Rechte vorbehalten.
"""
UNKNOWN = """\
港の新しい桟橋
二〇二一年一月の嵐で壊れた北の桟橋について、市議会は火曜日、再建を賛成二十一、反対十四で決めた。
「三年待った。いよいよ建てる」と港長は会議の後、記者団に語った。工事は四月に始まり、費用は約四億円の見込みだ。
反対する住民、鉄道会社、漁協は裁判に訴えるとしている，と弁護士は述べた。
"""
SHORT = """\
Mayor resigns
The mayor of Morle, Jon Dahl, resigned on Friday after 12 years in office, the town hall said in a statement.
He gave no reason.
"""
COMMENTED = """\
Bridge over the Ansel closed after a barge struck it
March 3, 2024 - 09:15
Story by Kim Ross · The Ansel Gazette
The bridge over the Ansel was closed on Sunday after a barge struck its second pier, the police said.
Nobody was hurt, but the bridge carries 9,000 cars a day, and the next crossing is 30 kilometres away.
The barge, loaded with 900 tonnes of gravel, was on its way to the coast, its owner told the Gazette.
Divers will look at the foundations on Thursday. Until then the ferry at Lund runs every ten minutes.
Correction: an earlier version of this article gave a wrong number of cars.
Comments (2)
Rita M.
This was only a question of time, the barges are far too fast on this stretch of the river, everybody knows that.
Like  Reply  Report
jens
I was there when it happened and I can tell you that it was loud, and the whole bridge was shaking for a minute.
Like  Reply  Report
"""
WIRE = """\
Valley Mail
Most popular
Snow closes the pass for a third day
Dam holds after a night of heavy rain
Dam holds after a night of heavy rain. Photo: Kim Ross/Valley Pictures
By Jo Winter | March 3, 2024
Engineers opened all four gates shortly before midnight

MORLE, March 3 (Valley Press) - The dam above Morle held on Sunday after a night of heavy rain, engineers said.
They had opened all four gates shortly before midnight, when the lake was 40 centimetres below the top.
Advertisement
About 600 people left their houses and spent the night in a school; by noon most of them were back, the mayor said.
"I have never seen the water so high," said Ann Miller, 71, who lives below the dam.
Get the day's news straight to your inbox every morning.
The dam, built in 1931, was to be raised next year. The work will now begin in the autumn, the ministry said.
(Reporting by Jo Winter and Kim Ross in Morle; Editing by Al Dahl)
Copyright 2024 Valley Press. This material may not be published, broadcast, rewritten or redistributed.
Follow us on social media
Share
"""
SPANISH = """\
Inicio
El consejo aprueba el nuevo muelle
Por Ana Ruiz | 12 de marzo de 2024
El consejo de la ciudad aprobó el martes la construcción de un nuevo muelle, según informó el ayuntamiento.
El muelle antiguo fue destruido por una tormenta en enero de 2021; desde entonces los barcos están en el puerto sur.
«Hemos esperado tres años», dijo el capitán del puerto, Ola Berg, a los periodistas después de la reunión.
Lea también: La línea de transbordadores cierra después de cien años
Las obras comienzan en abril y cuestan unos 4,2 millones de euros.
"""
PAGES = {
    "harbour.txt": HARBOUR, "page.html": PAGE, "german.txt": GERMAN, "japanese.txt": UNKNOWN, "short.txt": SHORT,
    "commented.txt": COMMENTED, "wire.txt": WIRE, "spanish.txt": SPANISH,
}  # fmt: skip


def document(name: str) -> Document:
    if not name.endswith("html"):
        return Document(name, name, blocks_of_text(PAGES[name]))
    blocks, stated = blocks_of_html(PAGES[name])
    return Document(name, name, mark_main_text(blocks, PAGES[name])[0], stated=stated)


def verdicts() -> Iterator[str]:
    for article in clean([document(name) for name in PAGES]):
        yield f"# {article.path}"
        for field in FIELDS:
            found = getattr(article, field)
            yield f"{field}: {f'{found.value} (line {found.line}, {found.cue})' if found else 'not stated'}"
        for line in article.lines:
            yield f"{line.number:>3} {'kept' if line.keep else '  – '} {line.text}\n         {line.kind}: {line.reason}"
        yield ""


def measured() -> Iterator[str]:
    names = (
        *SHAPE_NAMES,
        *LEXICAL_NAMES,
        *CONTEXT_NAMES,
        *LEXICAL_CONTEXT_NAMES,
        *(f"mark {number}" for number in range(30)),
    )
    plain = (*SHAPE_NAMES, *LEXICAL_NAMES[3:], *CONTEXT_NAMES)
    for name in PAGES:
        text = document(name)
        language = detect(text.blocks)
        words = lexicon(language) if language else None
        found = measure_lines(text.blocks, words)
        yield f"# {name}: {found.source}, {language}"
        for index, row in zip(found.indices, found.rows, strict=True):
            named = zip(names if words else plain, row, strict=False)
            yield f"{text.blocks[index].number:>3} " + "; ".join(f"{key} {value:.5g}" for key, value in named if value)
        shapes = [measure(block.text, words) for block in text.blocks]
        (article,) = clean([text])
        kept = {line.number for line in article.lines if line.keep}
        titles = candidates(text.blocks, shapes.__getitem__, [block.number in kept for block in text.blocks])
        for index, numbers in titles:
            listed = "; ".join(f"{key} {value:.5g}" for key, value in numbers.items() if value)
            yield f"    headline? {text.blocks[index].text[:40]}: {listed}"
        yield ""


@pytest.mark.parametrize("name", ["verdicts", "measured"])
def test_made_up_pages_are_judged_and_measured_as_printed_here(name: str) -> None:
    made = "\n".join(verdicts() if name == "verdicts" else measured())
    file = PRINTED / f"{name}.txt"
    if os.environ.get("READER_PRINT"):
        file.write_text(made, encoding="utf-8", newline="")
    assert made.split("\n") == file.read_bytes().decode("utf-8").split("\n")
