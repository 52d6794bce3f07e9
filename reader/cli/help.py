"""What `--help` says: for each verb what it does, its usage, and the details and examples after the options."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple


class Text(NamedTuple):
    """The help of the program or of one of its verbs."""

    usage: str
    description: str
    details: str


PATHS = """a file of at most 10 MB, a folder of articles, or - for an article on standard input; none: the bundled
seeds"""
FORMAT = """markdown (default); json for programs; html, one file for any browser; csv-rows and
csv-discrepancies for a spreadsheet"""
COMPLETION = "print the completion script of a shell, to be read by its start-up file"
METHOD = """compare sentences by their words alone, or by meaning as well (the default where the extra `semantic` is
installed; English only); READER_METHOD in the environment chooses it for good"""
OUTPUT = "write to FILE, whole or not at all, instead of standard output (-)"

_STATUS = """\
exit status:
  0  done
  1  done, but something named could not be read (said on standard error)
  2  wrong usage, nothing could be read, or the output could not be written"""

_FILES = """\
files:
  reader.toml    beside the articles: what their text does not state (outlet,
                 author, date), and your corrections; for a folder that cannot
                 be written to, in the platform's folder for user data
  settings.toml  theme, signs and keys of the app, in the platform's folder for
                 configuration (on Linux ~/.config/reader)
  state.toml     where you left each folder, in the one for state; may be
                 deleted (on Linux ~/.local/state/reader)
  remembered/    which lines an outlet printed before, as digests: the app
                 writes it, all verbs take out by it what an outlet prints
                 everywhere; in the folder for user data; may be deleted

environment:
  NO_COLOR       no colours, in the app and in messages
  READER_METHOD  words or meaning: as export --method, for good
  READER_REMEMBER
                 0: remember and recall no lines, so that the output depends
                 on the articles alone
  XDG_CONFIG_HOME, XDG_DATA_HOME, XDG_STATE_HOME
                 where those folders are, on Linux"""

GENERAL = Text(
    usage="reader [open | clean | export | stories] [OPTION ...] [PATH ...]",
    description="""\
Clean scraped news articles, compare them, and show what each outlet alone
tells. Every removed line has a reason, every finding a citation.

verbs:
  open      read and compare in the terminal app (the default)
  clean     print the articles without their boilerplate
  export    print the comparison as Markdown, JSON, HTML or CSV
  stories   sort a mixed folder into stories

`reader VERB --help` says more about each, `reader --keys` lists the keys.""",
    details=f"""\
examples:
  reader                               the bundled seeds, in the app
  reader story/                        the articles of a folder, in the app
  reader export story/ -o story.md     the comparison as a file
  reader clean page.txt | less         one article, without its boilerplate
  source <(reader --completion bash)   completion, in this shell

A PATH that is named like a verb is given as ./clean. What is larger than
10 MB is no article and is refused. With standard output going to a file or a
pipe, `reader PATH ...` prints what `reader export PATH ...` prints.

{_FILES}

{_STATUS}
  3  export --fail-on has found what it looks for""",
)

VERBS: Mapping[str, Text] = {
    "open": Text(
        usage="reader [open] [OPTION ...] [PATH ...]",
        description="""\
Read and compare articles in the terminal app. ? in the app shows its keys.

Without the word `open`, and with standard output going to a file or a pipe,
the comparison is printed as `reader export` prints it; so it is with -o. The
options for the format belong to that.""",
        details=f"""\
examples:
  reader                               the bundled seeds
  reader story/                        the articles of a folder
  reader one.txt two.txt page.html     these three

{_STATUS}""",
    ),
    "clean": Text(
        usage="reader clean [OPTION ...] [PATH ...]",
        description="""\
Print the articles without their boilerplate: headline, what is known of
outlet, author, date and credit (whom it says it took the text from), and
the article's paragraphs. A text has one paragraph a line; lines broken at
a width are joined.

With --format json every line is there, kept or not, with its kind and the
reason for the verdict.""",
        details=f"""\
examples:
  reader clean page.txt
  curl -s https://example.com/story | reader clean -
  reader clean story/ --format json | jq '.articles[].outlet'

{_STATUS}""",
    ),
    "export": Text(
        usage="reader export [OPTION ...] [PATH ...]",
        description="""\
Print the comparison of the articles: what all or most say, what only one
says, the articles side by side, figures and wordings that differ, which
article comes from which, and the sources they name.

The articles are taken as one story unless they plainly tell several;
--one-story joins them, [[stories]] in reader.toml does so for good. The
same articles give the same bytes, whenever and wherever.""",
        details=f"""\
examples:
  reader export                              the bundled seeds
  reader export story/ -o story.md           as a file; --force overwrites
  reader export story/ --flavor obsidian     for a vault of notes
  reader export a.txt b.txt --format json    for programs
  reader export story/ --format html -o story.html
  reader export story/ -q --fail-on discrepancies -o story.md || echo check

A citation such as 000:S14, line 24 names the article (000), its sentence (14,
counting every sentence of the file) and the line of the file; of a web page,
whose lines mean nothing, the block (paragraph, heading, list item ...), counted
from its beginning.

{_STATUS}
  3  --fail-on has found what it looks for; where something could also not be
     read, 3 and not 1""",
    ),
    "stories": Text(
        usage="reader stories [OPTION ...] [PATH ...]",
        description="""\
Sort a mixed folder into stories: which articles tell of the same event. Each
article is in exactly one story.""",
        details=f"""\
examples:
  reader stories news/
  reader stories news/ --format json

{_STATUS}""",
    ),
}
