"""Completion scripts for bash, zsh and fish, made from the parser itself, so that they never fall behind it."""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Mapping, Sequence
from shlex import quote
from typing import NamedTuple

Parsers = Mapping[str, Sequence[argparse.ArgumentParser]]
"""The parsers of each verb; without a verb, the program's own options may be given too."""

_VERB_FOUND = """\
  local verb=open each
  for each in {before}; do
    case $each in
      {verbs}) verb=$each; break;;
      -q|--quiet) ;;
      *) break;;
    esac
  done"""
_BASH = """\
# reader's completion for bash: put into ~/.bashrc   source <(reader --completion bash)
_reader() {{
  local IFS=$' \\t\\n' word=${{COMP_WORDS[COMP_CWORD]}} previous=${{COMP_WORDS[COMP_CWORD-1]}} words=""
{verb}
  case "$verb $previous" in
{values}
  esac
  case $word in
    -*) case $verb in
{options}
      esac;;
    *) [ "$COMP_CWORD" -gt 1 ] || words="{verbs}";;
  esac
  COMPREPLY=($(compgen -W "$words" -- "$word"))
  IFS=$'\\n'
  case $word in -*) ;; *) COMPREPLY+=($(compgen -f -- "$word"));; esac
}}
complete -o filenames -F _reader reader
"""
_ZSH = """\
#compdef reader
# reader's completion for zsh: put into ~/.zshrc, after compinit   source <(reader --completion zsh)
_reader() {{
{verb}
  case "$verb $words[CURRENT-1]" in
{values}
  esac
  case $PREFIX in
    -*) case $verb in
{options}
      esac;;
    *) (( CURRENT > 2 )) || compadd -- {verbs}
       _files;;
  esac
}}
if [ "$funcstack[1]" = "_reader" ]; then _reader "$@"; else compdef _reader reader; fi
"""


class _Option(NamedTuple):
    """An option as a shell needs it: its names, the values it may have, whether it takes one at all, its help."""

    names: tuple[str, ...]
    values: tuple[str, ...]
    takes_value: bool
    help: str


def script(shell: str, parsers: Parsers) -> str:
    """The completion script of a shell, one of `parser.SHELLS`."""
    if shell == "fish":
        return "".join(f"{line}\n" for line in _fish(parsers))
    verbs = tuple(parsers)
    before = '"${COMP_WORDS[@]:1:COMP_CWORD-1}"' if shell == "bash" else '"${(@)words[2,CURRENT-1]}"'
    found = _VERB_FOUND.format(before=before, verbs="|".join(verbs))
    offer = '      {} words="{}";;' if shell == "bash" else "      {} compadd -- {};;"
    options = [
        offer.format(f"{verb})", " ".join(name for option in _options(parsers[verb]) for name in option.names))
        for verb in verbs
    ]
    template = _BASH if shell == "bash" else _ZSH
    values = "\n".join(_values(shell, parsers))
    return template.format(verb=found, values=values, options="\n".join(options), verbs=" ".join(verbs))


def _options(parsers: Sequence[argparse.ArgumentParser]) -> Iterator[_Option]:
    """Each option once; argparse has no public way to ask what it knows."""
    actions = {tuple(action.option_strings): action for parser in reversed(parsers) for action in parser._actions}
    for names, action in actions.items():
        if names:
            values = tuple(map(str, action.choices or ()))
            yield _Option(names, values, action.nargs != 0, _first_clause(action.help or ""))


def _first_clause(text: str) -> str:
    """The help up to its first semicolon, and no bracket that this leaves open: it has to fit on a line."""
    clause = " ".join(text.split(";")[0].split())
    return clause if clause.count("(") == clause.count(")") else clause.rpartition("(")[0].rstrip()


def _values(shell: str, parsers: Parsers) -> Iterator[str]:
    """The cases in which the word before says what may follow; where it does not, a file may."""
    for verb in parsers:
        for option in _options(parsers[verb]):
            if option.values:
                cases = "|".join(f'"{verb} {name}"' for name in option.names)
                listed = " ".join(option.values)
                offer = (
                    f'COMPREPLY=($(compgen -W "{listed}" -- "$word"))' if shell == "bash" else f"compadd -- {listed}"
                )
                yield f"    {cases}) {offer}; return;;"


def _fish(parsers: Parsers) -> Iterator[str]:
    yield "# reader's completion for fish: reader --completion fish > ~/.config/fish/completions/reader.fish"
    for verb in parsers:
        others = " ".join(other for other in parsers if other != "open")
        bare = f"not __fish_seen_subcommand_from {others}"
        condition = quote(bare if verb == "open" else f"__fish_seen_subcommand_from {verb}")
        summary = quote((parsers[verb][0].description or "").split(":")[0].split(".")[0].replace("\n", " "))
        yield f"complete -c reader -n __fish_use_subcommand -a {verb} -d {summary}"
        for option in _options(parsers[verb]):
            names = " ".join(f"-l {name[2:]}" if name.startswith("--") else f"-s {name[1:]}" for name in option.names)
            value = f" -x -a {quote(' '.join(option.values))}" if option.values else " -r" if option.takes_value else ""
            yield f"complete -c reader -n {condition} {names}{value} -d {quote(option.help)}"
