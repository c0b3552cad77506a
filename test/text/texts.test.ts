import { expect, test, describe } from "vitest";
import { contactLink } from "../../src/text/contact-link.ts";
import { escapeText, oneLine } from "../../src/text/escape.ts";
import { inLatinLetters } from "../../src/text/characters.ts";
import { isMisspeltNotSeen, namedPlace, sitePath } from "../../src/text/paths.ts";
import { installedCommands } from "../../src/text/installed-commands.ts";
import { memoizeText } from "../../src/text/memoize.ts";
import { shortSentence } from "../../src/text/sentence.ts";
import fc from "fast-check";
import { holds } from "../holds.ts";

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
  const texts = "¦Anna¦anna@¦@school.example¦a@b@c.de¦javascript:alert(1)¦https://¦a@b.c?cc=d@e.f".split("¦");
  for (const text of texts) expect(contactLink(text), text).toBeNull();
});

test("text in an element starts and ends no tag and no entity, and keeps its quotes", () => {
  expect(escapeText(`</pre><script>"it's" &lt;\u0000`)).toBe(`&lt;/pre&gt;&lt;script&gt;"it's" &amp;lt;`);
});

describe("a text is written in Latin letters", () => {
  test.each([
    ["German, by German rules", "größere KÄFIGE GRÖẞE", "groessere kaefige groesse"],
    ["German with marks of their own", "A\u0308rger", "aerger"],
    ["French", "Où est l’été, garçon naïf ?", "ou est l’ete, garcon naif ?"],
    ["Danish and Polish", "Smørrebrød på Ærø, Łódź", "smorrebrod pa aero, lodz"],
    ["Turkish", "İstanbul’da ışık", "istanbul’da isik"],
    ["Vietnamese", "Động vật có quyền", "dong vat co quyen"],
    ["Russian", "Животные имеют большой объём", "zhivotnye imeyut bolshoy obyom"],
    ["Ukrainian", "Їжа ґанок", "yizha ganok"],
    ["Greek", "Τα ζώα έχουν δικαιώματα", "ta zoa echoyn dikaiomata"],
    ["Hebrew", "לחיות זכויות", "lhyvt zkvyvt"],
    ["Persian", "حیوانات حق دارند", "hywanat hq darnd"],
  ])("%s", (_, text, latin) => {
    expect(inLatinLetters(text)).toBe(latin);
  });

  test("but letters of other scripts stay", () => {
    expect(inLatinLetters("Tee は 茶")).toBe("tee は 茶");
  });
});

test("`whole` and `not seen` name no place, and any other locator names itself", () => {
  for (const text of ["", "whole", "not seen"]) expect(namedPlace(text)).toBe("");
  for (const text of ["§3", "the whole of ch. 2", "ch. 4, Not seen from here"]) expect(namedPlace(text)).toBe(text);
});

test.each(["not-seen", "notseen", "Not seen", "not  seen", "NOT_SEEN", "unseen", "not found", "nicht gesehen"])(
  "%s is another spelling of `not seen`",
  (at) => {
    expect(isMisspeltNotSeen(at)).toBe(true);
  },
);

test.each(["not seen", "", "whole", "notes 3", "p. 17", "Unseen worlds"])("%s is none", (at) => {
  expect(isMisspeltNotSeen(at)).toBe(false);
});

test("an address with one slash leads into the site", () => {
  expect(["/", "/about/#a", "/a b.pdf?x", "/a/../b"].map(sitePath)).toEqual(["", "about/#a", "a%20b.pdf?x", "b"]);
});

test("an address that browsers would take elsewhere does not", () => {
  const elsewhere = ["//a", "/\\a", "/\t/a", "https://a/", "a.png", "javascript:x", "", "#a"];
  expect(elsewhere.map(sitePath)).toEqual(elsewhere.map(() => null));
  expect(sitePath("/.//a")).toBe("a");
});

test.each([
  ["run `npm run check -- --fix`.", "run `npx disputed-territory check --fix`."],
  ["as `npm run verify` found", "as `npx disputed-territory verify` found"],
  ["npm run check [-- PATH…]\n", "npx disputed-territory check [PATH…]\n"],
  ["npm run new\nnpm run new -- debate FOLDER", "npx disputed-territory new\nnpx disputed-territory new debate FOLDER"],
  ["npm run --silent export -- bibtex", "npx disputed-territory export bibtex"],
  ["npm run check -- --claims ../my-debate/claims` says", "npx disputed-territory check` says"],
  ["npm start -- --claims ../my-debate/claims", "npx disputed-territory start"],
])("%j is called %j where the program is installed", (text, expected) => {
  expect(installedCommands(text)).toBe(expected);
});

test.each(["npm start", "npm install && npm start", "npm run generate", "npm run checks", "npx npm run-script"])(
  "%j is the same everywhere",
  (text) => {
    expect(installedCommands(text)).toBe(text);
  },
);

test("what is made of a text is made once", () => {
  const known = new Map<string, object>();
  const first = memoizeText(known, "tea", () => ({}));
  expect(memoizeText(known, "tea", () => ({}))).toBe(first);
  expect(memoizeText(known, "milk", () => ({}))).not.toBe(first);
});

test("at most 4,000 texts are remembered", () => {
  const known = new Map<string, number>();
  for (let number = 0; number <= 4_000; number += 1) memoizeText(known, String(number), () => number);
  expect(known.size).toBeLessThanOrEqual(4_000);
  expect(memoizeText(known, "0", () => -1)).toBe(-1);
});

test("a text on one line has a space in place of white space with a line break", () => {
  const text = fc.array(fc.constantFrom("a", " ", "\t", "\n", "\r", "\u00a0", "b"), { maxLength: 12 });
  holds([text], 800, (characters) => {
    const value = characters.join("");
    expect(oneLine(value)).toBe(value.replace(/\s*[\r\n]\s*/g, " "));
  });
});

test("a long sentence is a link of at most 48 characters that ends after a word; a short one only loses its full stop", () => {
  expect(shortSentence("The milk goes in after the tea.")).toBe("The milk goes in after the tea");
  expect(shortSentence("How much milk there is in a whole cup of tea decides its taste.")).toBe(
    "How much milk there is in a whole cup of tea …",
  );
});
