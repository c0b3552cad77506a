import { expect, test } from "vitest";
import { compile } from "../../../src/compile.ts";
import { readSettings } from "../../../src/site/settings.ts";
import { makeSite } from "../../../src/site/site.ts";
import { viewCitedPlaces, viewNotFound } from "../../../src/site/views/checks-view.ts";

/** A map that cites a book and an interview at these places, and a page for an affiliation. */
function mapCiting(book: readonly string[], interview: readonly string[]) {
  const files = {
    "map.yaml": "title: Tea\ndebates:\n  - tea\n",
    "tea/debate.yaml": "title: Tea\nquestions:\n  - why\n",
    "tea/why.yaml": "question: Why?\n",
    "sources/book.yaml": "type: book\ntitle: Book\n",
    "sources/talk.yaml": "type: interview\ntitle: Talk\n",
    "sources/page.yaml": "type: webpage\ntitle: Page\n",
    "people/ann.yaml":
      "name:\n  family: Ann\n  given: A\naffiliations:\n  - organisation: Tea House\n    source: page\n",
    ...Object.fromEntries(
      [...book.map((at) => ["book", at]), ...interview.map((at) => ["talk", at])].map(
        ([source = "", at = ""], index) => [
          `tea/c${index}.yaml`,
          `claim: Claim ${index}.\nanswers: why\nsources:\n  - source: ${source}\n${at && `    at: "${at}"\n`}`,
        ],
      ),
    ),
  };
  const { debate, evaluation } = compile(
    Object.entries(files).map(([path, text]) => ({ path: `claims/${path}`, text })),
  );
  return makeSite(debate, evaluation, readSettings({}));
}

test("citations are counted by kind of work and by what they say of the place, the most cited kind first", () => {
  expect(viewCitedPlaces(mapCiting(["p. 3", "whole"], ["12:40", "not seen", "not seen", ""]))).toEqual([
    { kind: "Interview", named: 1, whole: 0, notFound: 2, missing: 1, all: 4 },
    { kind: "Book", named: 1, whole: 1, notFound: 0, missing: 0, all: 2 },
    { kind: "All", named: 2, whole: 1, notFound: 2, missing: 1, all: 6 },
  ]);
});

test("a map that cites nothing has no rows, and an affiliation is no citation of a place", () => {
  expect(viewCitedPlaces(mapCiting([], []))).toEqual([]);
});

test("the works with passages that were not found are listed with their pages, those with the most first", () => {
  expect(viewNotFound(mapCiting(["p. 3", "not seen"], ["12:40", "not seen", "not seen"]))).toEqual([
    { title: "Talk", url: "/sources/talk/", count: 2 },
    { title: "Book", url: "/sources/book/", count: 1 },
  ]);
  expect(viewNotFound(mapCiting(["p. 3", "whole"], [""]))).toEqual([]);
});
