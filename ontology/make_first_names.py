"""Write `ontology/first-names.tsv` from Faker's lists: which first names are a woman's and which a man's.

For development only, after an update of Faker (pip install faker; no dependency of ours): `python
ontology/make_first_names.py`. A name in lists of both counts as that of the lists that have it three times as often,
those of German-speaking countries first; where none has, it is left out.

Source: https://github.com/joke2k/faker (MIT License, Copyright (c) 2012 Daniele Faraglia).
"""

import importlib
from collections import Counter
from pathlib import Path

TARGET = Path(__file__).parent / "first-names.tsv"
HEAD = """\
# First names that tell a woman (f) or a man (m). Written by ontology/make_first_names.py, not by hand. Source: Faker
# (https://github.com/joke2k/faker), MIT License, Copyright (c) 2012 Daniele Faraglia.
"""
GERMAN = ("de_DE", "de_AT", "de_CH", "de_LI", "de_LU")
OTHERS = tuple(
    "en_US en_GB en_IE fr_FR fr_BE it_IT es_ES pt_PT nl_NL nl_BE da_DK sv_SE no_NO fi_FI et_EE lv_LV pl_PL cs_CZ sk_SK "
    "hu_HU hr_HR sl_SI ro_RO tr_TR".split()
)
BY_FAR = 3
SHORTEST = 3


def count(locales: tuple[str, ...], attribute: str) -> Counter[str]:
    """Count in how many countries a first name is listed."""
    providers = [importlib.import_module(f"faker.providers.person.{locale}").Provider for locale in locales]
    listed = [getattr(provider, attribute, ()) for provider in providers]
    return Counter(name for names in listed if not callable(names) for name in set(names))


def gender(name: str, women: list[Counter[str]], men: list[Counter[str]]) -> str:
    """Return "f" or "m", empty where the lists do not tell."""
    for she, he in zip(women, men, strict=True):
        if she[name] >= max(1, BY_FAR * he[name]):
            return "f"
        if he[name] >= max(1, BY_FAR * she[name]):
            return "m"
    return ""


def main() -> None:
    """Write the table."""
    women = [count(locales, "first_names_female") for locales in (GERMAN, OTHERS)]
    men = [count(locales, "first_names_male") for locales in (GERMAN, OTHERS)]
    names = sorted({name for counted in (*women, *men) for name in counted if name.isalpha() and len(name) >= SHORTEST})
    rows = [f"{name}\t{told}\n" for name in names if (told := gender(name, women, men))]
    TARGET.write_text(HEAD + "".join(rows), encoding="utf-8")


if __name__ == "__main__":
    main()
