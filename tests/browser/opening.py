"""A page opened in a browser that reaches nothing else, with what it did that it should not."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Literal

from playwright.sync_api import Dialog, Locator, Page, Route

ADDRESS = "http://belegraph.test/"
Scheme = Literal["light", "dark"]
SCHEMES: tuple[Scheme, ...] = ("light", "dark")


@dataclass
class Opened:
    """A page and its trouble: requests, messages in the console, errors, dialogs."""

    page: Page
    trouble: list[str] = field(default_factory=list)

    def show(self, html: str, address: str = ADDRESS) -> None:
        """Serve the page, and nothing else, and wait until it is drawn."""

        def answer(route: Route) -> None:
            if route.request.url.partition("?")[0] == ADDRESS:
                route.fulfill(body=html.encode("utf-8"), content_type="text/html; charset=utf-8")
            else:
                self.trouble.append(f"asked for {route.request.url[:80]}")
                route.abort()

        self.page.route("**/*", answer)
        self.page.on("console", lambda message: self.trouble.append(f"console: {message.text}"))
        self.page.on("pageerror", lambda error: self.trouble.append(f"error: {error}"))
        self.page.on("dialog", self._dismiss)
        self.page.goto(address)
        self.page.wait_for_function("window.belegraph !== undefined")
        self.settle()

    def settle(self) -> None:
        """Wait until two frames are drawn."""
        self.page.evaluate("new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))")

    def do(self, action: str) -> None:
        """Call an action of the page, such as `choose('thing', 0)`."""
        self.page.evaluate(f"belegraph.actions.{action}")
        self.settle()

    def number(self, kind: str, test: str) -> int:
        """Find a thing or statement by a test in JavaScript on `each`."""
        return int(self.page.evaluate(f"belegraph.graph.{kind}s.findIndex((each) => {test})"))

    def thing(self, label: str) -> int:
        return self.number("thing", f"each.label.first === {label!r}")

    def view(self, name: str) -> None:
        self.page.get_by_role("radio", name=name, exact=True).check()

    def overflow(self) -> int:
        return int(self.page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))

    @property
    def panel(self) -> Locator:
        return self.page.get_by_role("complementary", name="Beleg")

    @property
    def count(self) -> Locator:
        return self.page.locator("#count")

    def _dismiss(self, dialog: Dialog) -> None:
        self.trouble.append("dialog")
        dialog.dismiss()


Open = Callable[..., Opened]
