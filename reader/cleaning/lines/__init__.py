"""Which lines are article text: what is measured on them, the trees that judge, the rules that overrule."""
