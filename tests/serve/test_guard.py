import pytest
from starlette.datastructures import MutableHeaders

from belegraph.serve.guard import PAGE, POLICY, set_headers


@pytest.mark.parametrize(("told", "policy"), [
    ({"content-type": "text/html; charset=utf-8"}, PAGE),
    ({"content-type": "text/html", POLICY: "own"}, "own"),
    ({}, "default-src 'none'; frame-ancestors 'none'; sandbox"),
])  # fmt: skip
def test_the_policy_fits_the_answer(told: dict[str, str], policy: str) -> None:
    headers = MutableHeaders(told)
    set_headers(headers)
    assert headers[POLICY] == policy


def test_no_policy_leads_elsewhere() -> None:
    assert "http" not in PAGE
    assert "unsafe" not in PAGE
