"""What a piece of evidence weighs, in logits: chosen on the development half of `bench/entities`, by hand.

Fellegi and Sunter's model (https://doi.org/10.1080/01621459.1969.10501049) with weights that are fixed rather than
estimated, so that one archive's articles do not change what a piece of evidence is worth in another's.
"""

from typing import Final

ENOUGH: Final = 3.5
"""What a pair must come to; as a probability 0.97."""
MARGIN: Final = 1.0
"""By how much the better of two bearers of a surname must be ahead."""

SAME_NAME: Final = 5.0
SAME_STEMS: Final = 4.0
TRANSLITERATED: Final = 4.5
NEARLY_TRANSLITERATED: Final = 0.5
EXPLAINED_ACRONYM: Final = 5.0
RENAMED: Final = 5.0
SAME_CITY: Final = 4.5
SPELT_ACRONYM: Final = 1.5
SPELT_BESIDE: Final = 4.0
"""The acronym, of three letters or more, and the name stand in one article."""
GENITIVE: Final = {"Person": 2.5, "Organization": 2.5, "Place": 4.0}
INITIALS: Final = 2.5
SURNAME: Final = 0.0
BOTH_SURNAMES: Final = -1.0
"""Of two articles none has a first name: no office and no neighbour says who of a family it is."""
SEVERAL: Final = 0.0
"""The same full name where it means several."""

OFFICE_OF: Final = 4.0
ONLY_HOLDER: Final = 3.5
ONLY_HOLDER_SOMEWHERE: Final = 3.0
"""Where only one of the two articles says what the office belongs to."""
SHARED_OFFICE: Final = 1.0
SHARED_FIELD: Final = 1.0
NEIGHBOUR: Final = 3.5
"""A neighbour that only these two articles name; a place, and one that many name, weighs less."""
NEIGHBOURS: Final = 3.5
PLACE_SHARE: Final = 0.4
NO_OTHER: Final = 1.0
"""Nobody else in the archive has this surname with a first name."""
FAR_APART: Final = -1.5

TERM: Final = 1461
"""Days between two articles within which an office has one holder."""
LONG: Final = 3650
"""Days that make it unlikely that a surname means the same person."""
