"""What names mean, found in buckets, is what is found in one go."""

import random
from collections.abc import Iterator
from pathlib import Path

import pytest

from belegraph.engine import run_local
from belegraph.grouping import Crew, Places, bucket_of, join, meanings
from belegraph.identity import Identities, Occurrence, identify
from belegraph.identity.occurrences import DESCRIBED

GIVEN = ("Anna", "Jon", "Wolodymyr", "Volodymyr", "Eva")
SURNAMES = ("Kern", "Selenskyj", "Zelensky", "Holm", "Müller", "Kerns")
FIRMS = ("Deutscher Hafenbund", "DHB", "Nordbau AG", "Nordbau", "Deutschen Hafenbund", "Demokratischer Hochschulbund")
PLACES = ("Kiew", "Kyjiw", "Ulm", "Köln")


def table(articles: int) -> Iterator[Occurrence]:
    chance = random.Random(3)
    for number in range(articles):
        who = [f"{chance.choice(GIVEN)} {chance.choice(SURNAMES)}", chance.choice(SURNAMES)]
        what, where = chance.choice(FIRMS), chance.choice(PLACES)
        named = {f"urn:{name}" for name in (*who, what, where)}
        day = 730_000 + chance.randrange(4000)
        for name in sorted({*who, what, where}):
            kind = "Person" if name in who else "Company" if name == what else "City"
            office = (
                {(chance.choice(("kanzler", "trainer", "bürgermeister")), f"urn:{where}")}
                if kind == "Person"
                else set()
            )
            aliases = frozenset({"DHB"}) if " H" in name and chance.random() < 0.5 else frozenset()
            near = frozenset(named - {f"urn:{name}"})
            former = frozenset(office) if chance.random() < 0.2 else frozenset()
            yield Occurrence(
                f"urn:article/{number}", f"urn:{name}", name, kind, frozenset(office), neighbours=near, aliases=aliases,
                gender=chance.choice(("", "", "m", "f")), day=day, former=former,
            )  # fmt: skip
        article, held = f"urn:article/{number}", frozenset({("bundespräsident", "")})
        if chance.random() < 0.5:
            yield Occurrence(article, "urn:Ada Bohm", "Ada Bohm", "Person", held, day=day)
        else:
            yield Occurrence(article, f"{article}/thing/b", "Bundespräsidentin", DESCRIBED, held, gender="f", day=day)


@pytest.mark.parametrize(("buckets", "jobs"), [(1, 1), (7, 1), (5, 2)])
def test_buckets_find_what_one_process_finds(buckets: int, jobs: int, tmp_path: Path) -> None:
    rows = list(table(400))
    apart = frozenset({frozenset({"urn:Kiew", "urn:Kyjiw"})})
    whole = identify(rows, apart)
    places = Places(tmp_path, buckets)
    for part in range(4):
        places.shuffle("named").write(str(part), ((row.article, row) for row in rows[part::4]))
    join(Crew(run_local, jobs, places), places, apart)
    names = ("found-0", "found-1", "found-offices")
    found = Identities.joined(places.kept(f"{name}-{bucket:05}") for name in names for bucket in range(buckets))
    assert (found.bearers, found.different, found.matches) == (whole.bearers, whole.different, whole.matches)
    assert found.same == whole.same
    assert len(whole.matches) > 100
    assert sum("/thing/" in match.one + match.other for match in whole.matches) > 10
    told = {key: name for bucket in range(buckets) for key, name in meanings(places, bucket).items()}
    assert told == {key: name for key, name in whole.names.items() if "/thing/" not in key[1]}
    assert {bucket_of(article, buckets) for article, _ in told} == set(range(buckets))
