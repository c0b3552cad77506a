import { expect, test } from "vitest";
import { worksNamed } from "../../../src/contribute/write/work-in-text.ts";
import { emptySource } from "../../../src/contribute/propose/index.ts";
import { filledIn, tidySource } from "../../../src/contribute/propose/pasted-source.ts";
import { sourceInText } from "../../../src/contribute/write/source-in-text.ts";

test.each([
  ["https://x.example/a?id=1&utm_source=b&fbclid=c&mod=rss", { URL: "https://x.example/a?id=1" }],
  ["https://arxiv.org/pdf/2301.12345v2", { type: "article", DOI: "10.48550/arXiv.2301.12345", arxiv: "2301.12345" }],
  ["arXiv:2301.12345", { type: "article", DOI: "10.48550/arXiv.2301.12345", arxiv: "2301.12345" }],
  ["doi:10.1000/182", { DOI: "10.1000/182" }],
  [
    "https://x.example/doi/pdf/10.1000/182?a=b",
    { URL: "https://x.example/doi/pdf/10.1000/182?a=b", DOI: "10.1000/182" },
  ],
  ["On kettles", null],
  ["[1", null],
  ["@book{x, title={", null],
])("%s says of a source what it is", (text, said) => {
  expect(sourceInText(text)).toEqual(said);
});

test.each([
  String.raw`@article{o, title = {A {Nice} Cup \& More}, author={M{\"u}ller, J\"org and {Tea Board} and others},
   year=1946, month = jan, journal="Tea", volume={3}, pages={6--7}, doi = {10.1000/182}}`,
  "TY  - JOUR\r\nAU  - Müller, Jörg\r\nAU  - Tea Board\r\nTI  - A Nice Cup & More\r\nT2  - Tea\r\nPY  - 1946/01//\r\nVL  - 3\r\nSP  - 6\r\nEP  - 7\r\nDO  - 10.1000/182\r\nER  - ",
  '[{"type":"article-journal","title":"A Nice Cup &amp; More","author":[{"family":"Müller","given":"Jörg"},{"literal":"Tea Board"}],"issued":{"date-parts":[[1946,1]]},"container-title":"Tea","volume":3,"page":"6-7","DOI":"10.1000/182"}]',
])("a record fills in all that it says: %s", (text) => {
  expect(filledIn(emptySource, sourceInText(text) ?? {})).toEqual({
    ...emptySource,
    type: "article-journal",
    title: "A Nice Cup & More",
    author: "Müller, Jörg; Tea Board",
    issued: "1946-01",
    container: "Tea",
    volume: "3",
    page: "6-7",
    DOI: "10.1000/182",
  });
});

test.each([
  [{ DOI: "10.48550/arXiv.2301.12345" }, { URL: "http://www.arxiv.org/pdf/2301.12345v2.pdf" }],
  [{ arxiv: "2301.12345v1" }, { DOI: "https://doi.org/10.48550/ARXIV.2301.12345" }],
  [{ URL: "https://Example.org/a/" }, { URL: "http://www.example.org/a?utm_source=x#top" }],
])("%j and %j name one work", (one, other) => {
  expect([...worksNamed(one)]).toEqual([...worksNamed(other)]);
  expect(worksNamed(one).size).toBe(1);
});

test("the name of a site, “By” and spaces go from what is pasted, and an organisation with “and” stays whole", () => {
  const pasted = {
    ...emptySource,
    title: "Why  Tea Isn’t It | The Atlantic",
    author: "By Jürgen Müller-Weiß and Ann Porter et al.",
  };
  const { title, container, author } = tidySource(pasted);
  expect([title, container, author]).toEqual(["Why Tea Isn’t It", "The Atlantic", "Jürgen Müller-Weiß; Ann Porter"]);
  const board = "Department of Trade and Industry";
  expect(tidySource({ ...pasted, author: board }).author).toBe(board);
});
