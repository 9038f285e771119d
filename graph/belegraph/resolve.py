"""Mentions -> entities: the IRI, the type and the labels of everything that an article's statements speak of."""

from collections.abc import Iterator
from dataclasses import dataclass

from babel.numbers import format_decimal

from belegraph.authority import Known, authority
from belegraph.iri import entity_iri, local_iri, role_iri
from belegraph.model import Entity, Phrase, Quantity, Reading, Role, Statement, Target, Thing, Value

LANGUAGES = ("de", "en")
UNIT_NAMES = {
    "a": {"de": "Jahre", "en": "years"},
    "month": {"de": "Monate", "en": "months"},
    "week": {"de": "Wochen", "en": "weeks"},
    "d": {"de": "Tage", "en": "days"},
    "h": {"de": "Stunden", "en": "hours"},
    "min": {"de": "Minuten", "en": "minutes"},
    "percentage point": {"de": "Prozentpunkte", "en": "percentage points"},
}
"""Units whose sign nobody reads in running text."""
NEARNESS = {
    "about": {"de": "rund", "en": "about"},
    "almost": {"de": "fast", "en": "almost"},
    "more than": {"de": "mehr als", "en": "more than"},
    "less than": {"de": "weniger als", "en": "less than"},
    "at least": {"de": "mindestens", "en": "at least"},
    "at most": {"de": "höchstens", "en": "at most"},
    "up to": {"de": "bis zu", "en": "up to"},
}
"""How near a number is meant: "höchstens 14 Euro" is not 14 euros."""


@dataclass(frozen=True)
class Resolution:
    """A reading with the entity of each value in it (times have none: they are literals)."""

    reading: Reading
    entities: dict[Value, Entity]


def resolve(reading: Reading) -> Resolution:
    """Give every value of a reading its entity; the same name has the same IRI in every article.

    >>> from belegraph.model import Article, Mention
    >>> reading = Reading(Article("a", "Kern"), (), (), (Mention(0, 4, "Kern", Thing("Kern", "Person")),))
    >>> [entity.iri for entity in resolve(reading).entities.values()]
    ['https://w3id.org/belegraph/entity/kern']
    """
    article, lang = reading.article.id, reading.article.language or "de"
    return Resolution(reading, {value: _entity(value, article, lang) for value in dict.fromkeys(_values(reading))})


def _values(reading: Reading) -> Iterator[Value]:
    for statement in reading.statements:
        for phrase in phrases(statement):
            if phrase.value is not None:
                yield from _within(phrase.value)
        for argument in statement.arguments:
            if argument.phrase.value is not None and not _is_local(argument.phrase.value):
                yield from _within(argument.phrase.value)
    yield from (mention.thing for mention in reading.mentions)
    yield from (message.by for message in reading.attributions if message.by is not None)


def phrases(statement: Statement) -> Iterator[Phrase]:
    """Yield the phrases of a statement that stand for a thing, whatever it is: subject, object, speakers.

    >>> from belegraph.model import Evidence, Relation
    >>> kern = Phrase("Kern", 0, 4)
    >>> [p.text for p in phrases(Statement("1.1", 1, kern, Relation("leads"), None, Evidence("a", 0, 4, ("verb",))))]
    ['Kern']
    """
    yield statement.subject
    if statement.object is not None:
        yield statement.object
    yield from (speaker.phrase for speaker in statement.speakers)


def _is_local(value: Value) -> bool:
    """What one article calls by a common noun is no thing of the graph only because it takes part in something."""
    return isinstance(value, Thing) and value.local


def _within(value: Value) -> Iterator[Value]:
    """A value and the values it is made of."""
    yield value
    match value:
        case Role(of=Thing() as of) | Quantity(of=Thing() as of):
            yield of
        case Target(holder, quantity, _, set_by):
            yield holder
            yield from _within(quantity)
            if set_by is not None:
                yield set_by


def _entity(value: Value, article: str, lang: str) -> Entity:
    match value:
        case Thing():
            return _thing(value, article, lang)
        case Role():
            return _role(value, article, lang)
        case Quantity():
            return Entity(local_iri(article, "quantity", _quantity_key(value)), "Quantity", _quantity_labels(value))
        case Target(holder, quantity, status, set_by):
            key = f"{holder.name} {_quantity_key(quantity)} {status} {set_by.name if set_by else ''}"
            return Entity(local_iri(article, "target", key), "Target", _quantity_labels(quantity))
    return Entity("", "", ())


def _thing(thing: Thing, article: str, lang: str) -> Entity:
    if thing.local:
        return Entity(local_iri(article, "thing", thing.name), thing.kind, ((lang, thing.name),))
    known = authority().find(thing.name)
    if known is not None and thing.kind == known.kind:
        return Entity(known.iri, known.kind, known.labels, known.same_as)
    return Entity(entity_iri(thing.name), thing.kind, ((lang, thing.name),))


def _role(role: Role, article: str, lang: str) -> Entity:
    """Name an office by the authority where it lists it for this place, else by its words."""
    office = authority().office_of(role.office)
    of = _thing(role.of, article, lang) if role.of is not None else None
    by_place = authority().roles.get((office.iri, of.iri if of else "")) if office is not None else None
    listed = authority().role_names.get(role.name) or by_place
    if listed is not None:
        return Entity(listed.iri, "Role", listed.labels, listed.same_as)
    if of is None:
        return Entity(role_iri(role.office, ""), "Role", _office_labels(role, office, lang))
    iri = (
        local_iri(article, "role", f"{role.office} {of.iri.rsplit('/', 1)[-1]}")
        if role.of is not None and role.of.local
        else role_iri(role.office, of.iri.rsplit("/", 1)[-1])
    )
    return Entity(iri, "Role", ((lang, role.name), *_english_role(office, of, lang)))


def _office_labels(role: Role, office: Known | None, lang: str) -> tuple[tuple[str, str], ...]:
    """The labels of the authority, or the article's word where that says more: "Richterin", "Außenamtssprecher"."""
    if office is None:
        return ((lang, role.name),)
    said = ((lang, role.office), *((name, text) for name, text in office.labels if name != lang))
    return office.labels if role.office in dict(office.labels).values() else said


def _english_role(office: Known | None, of: Entity, lang: str) -> Iterator[tuple[str, str]]:
    place = dict(of.labels).get("en")
    if office is not None and place is not None and lang != "en":
        in_countries = [name for lang, name in office.names if lang == "en"] if of.kind == "Country" else []
        yield "en", f"{(in_countries or [office.label('en')])[0]} of {place}"


def _quantity_key(quantity: Quantity) -> str:
    unit = {"%": "percent", "°C": "degree"}.get(quantity.unit, quantity.unit)
    whole = quantity.of.name if quantity.of is not None else ""
    value = quantity.value.replace("-", "minus ").replace(".", "_")
    return f"{quantity.approximation} {value} {unit} {whole}"


def _quantity_labels(quantity: Quantity) -> tuple[tuple[str, str], ...]:
    """ "5 % (Wirtschaftsleistung)": figures as each language writes them."""
    return tuple((lang, _quantity_label(quantity, lang)) for lang in LANGUAGES)


def _quantity_label(quantity: Quantity, lang: str) -> str:
    number = format_decimal(quantity.value, locale=lang, decimal_quantization=False)
    known = authority().find(quantity.of.name) if quantity.of is not None else None
    whole = f" ({known.label(lang) if known else quantity.of.name})" if quantity.of is not None else ""
    unit = UNIT_NAMES.get(quantity.unit, {}).get(lang, quantity.unit)
    near = NEARNESS.get(quantity.approximation, {}).get(lang, "")
    return f"{near} {number} {unit}".strip() + whole
