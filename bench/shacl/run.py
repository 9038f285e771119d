"""Compare SHACL engines on belegraph's shapes: `pip install pyshacl pyshacl-turbo pyshifty pyrudof shacl-rust`, then
`python bench/shacl/run.py`. Time of one article's graph, parsed and checked, CPU; and whether each broken graph of
tests/test_validate.py is refused and the sound one taken.
"""

import importlib.util
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pyoxigraph as ox
from rdflib import Graph

ROOT = Path(__file__).parent.parent.parent
SHAPES = "\n".join((ROOT / "ontology" / name).read_text() for name in ("shapes.ttl", "relation-shapes.ttl"))
Check = Callable[[str], bool]
ROUNDS = 20


def _shacl() -> Check:
    import shacl

    shapes = shacl.Shapes.from_turtle(SHAPES)
    return lambda data: shapes.validate_text(data, format="ntriples").conforms


def _shacl_rust() -> Check:
    import shacl_rust

    def check(data: str) -> bool:
        found = shacl_rust.validate(data, SHAPES, data_format="nt")["results"]
        return not [each for each in found if "Violation" in str(each.get("severity", "Violation"))]

    return check


def _pyshifty() -> Check:
    from shifty._shifty import PreparedValidator

    shapes = PreparedValidator(SHAPES.encode())
    return lambda data: (
        shapes.validate_algebra(data=data.encode(), data_format="ntriples", minimum_severity="Violation").conforms
    )


def _pyrudof() -> Check:
    import pyrudof

    session = pyrudof.Rudof(pyrudof.RudofConfig())
    session.read_shacl(SHAPES)

    def check(data: str) -> bool:
        session.read_data(data, format=pyrudof.RDFFormat.NTriples)
        return bool(session.validate_shacl().conforms)

    return check


def _pyshacl(name: str = "pyshacl") -> Check:
    engine = importlib.import_module(name)
    shapes = Graph().parse(data=SHAPES, format="turtle")
    return lambda data: engine.validate(
        Graph().parse(data=data, format="nt"), shacl_graph=shapes, inference="none", inplace=True, allow_warnings=True
    )[0]


ENGINES: dict[str, Callable[[], Check]] = {
    "shacl": _shacl, "shacl-rust": _shacl_rust, "pyshifty": _pyshifty, "pyrudof": _pyrudof,
    "pyshacl-turbo": lambda: _pyshacl("pyshacl_turbo"), "pyshacl": _pyshacl,
}  # fmt: skip


def article() -> str:
    quads = ox.parse(path=str(ROOT / "output" / "graph.trig"), format=ox.RdfFormat.TRIG)
    return (ox.serialize((quad.triple for quad in quads), format=ox.RdfFormat.N_TRIPLES) or b"").decode()


def cases() -> tuple[str, dict[str, str]]:
    """The sound graph of the tests, and the broken ones by name."""
    sys.path.insert(0, str(ROOT))
    spec = importlib.util.spec_from_file_location("cases", ROOT / "tests" / "test_validate.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    broken = {}
    for case in module.BROKEN:
        graph = module.sound()
        case.values[0](graph)
        broken[str(case.id)] = graph.serialize(format="nt")
    return module.sound().serialize(format="nt"), broken


def main() -> None:
    data, (sound, broken) = article(), cases()
    print("engine\tms an article\tsound taken\tbroken refused")
    for name, make in ENGINES.items():
        check = make()
        start = time.process_time()
        for number in range(ROUNDS):
            check(data.replace("000_38951bf5bf050e57", f"a{number}"))
        spent = (time.process_time() - start) / ROUNDS * 1000
        refused = sum(not check(graph) for graph in broken.values())
        print(f"{name}\t{spent:.1f}\t{check(sound)}\t{refused}/{len(broken)}", flush=True)


if __name__ == "__main__":
    main()
