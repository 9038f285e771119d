import assert from "node:assert/strict";
import { test } from "node:test";
import { wrongCommand } from "../../../graph/belegraph/view/web/correction.js";

const IRI = "https://w3id.org/belegraph/article/fluss/statement/1.1";

for (const [address, folder] of [
  ["file:///home/kern/output/graph.html#s=1", "/home/kern/output"],
  ["file:///home/kern/mein%20Graph/graph.html", "'/home/kern/mein Graph'"],
  ["file:///home/kern's/graph.html", "'/home/kern'\\''s'"],
  ["file:///C:/output/graph.html", "C:/output"],
  ["file:///graph.html", "/"],
  ["https://example.org/graph.html", "output"],
  ["file:///tmp/$(rm)/graph.html", "'/tmp/$(rm)'"],
]) {
  test(`the folder of ${address}`, () => assert.equal(wrongCommand(IRI, address), `belegraph correct ${folder} wrong ${IRI}`));
}

test("a statement's name cannot end the command", () =>
  assert.equal(wrongCommand("urn:a'; rm -rf b", "file:///o/graph.html"), "belegraph correct /o wrong 'urn:a'\\''; rm -rf b'"));
