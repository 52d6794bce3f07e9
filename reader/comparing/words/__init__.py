"""The words of articles: their sentences, languages, spellings and dates, and what each word weighs in a story."""
