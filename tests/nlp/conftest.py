import pytest

from belegraph.parse import PIPELINES


@pytest.fixture(params=PIPELINES["de"])
def pipeline(request: pytest.FixtureRequest) -> str:
    """The name of each of our pipelines."""
    name: str = request.param
    return name
