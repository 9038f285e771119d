"""Average the weights of networks that went on from the same start: `python -m training.average --help`.

Source: https://arxiv.org/abs/2203.05482
"""

import argparse
from pathlib import Path

import torch


def main() -> None:
    """Read the networks, write their average."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("networks", type=Path, nargs="+")
    parser.add_argument("--out", type=Path, required=True)
    asked = parser.parse_args()
    saved = [torch.load(path) for path in asked.networks]
    state = {name: torch.stack([one["state"][name] for one in saved]).mean(0) for name in saved[0]["state"]}
    torch.save(saved[0] | {"state": state}, asked.out)


if __name__ == "__main__":
    main()
