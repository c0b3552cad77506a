import { expect, test } from "vitest";
import { contactLink } from "../../src/text/contact-link.ts";

test("an e-mail address is a link that opens a message", () => {
  expect(contactLink("anna+map@school.example")).toEqual({
    kind: "mail",
    url: "mailto:anna%2Bmap@school.example",
    name: "anna+map@school.example",
  });
});

test("a web address is a link that is shown without its protocol", () => {
  expect(contactLink("https://school.example/debates/")).toEqual({
    kind: "page",
    url: "https://school.example/debates/",
    name: "school.example/debates",
  });
});

test("other text is no link", () => {
  const texts = [
    "",
    "Anna",
    "anna@",
    "@school.example",
    "a@b@c.de",
    "javascript:alert(1)",
    "https://",
    "a@b.c?cc=d@e.f",
  ];
  for (const text of texts) expect(contactLink(text), text).toBeNull();
});
