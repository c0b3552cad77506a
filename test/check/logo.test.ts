import { expect, test } from "vitest";
import { compile } from "../../src/compile.ts";
import { onTeaDebate } from "./tea-debate.ts";

/** What is found where map.yaml names a logo, beside these files. */
function found(logo: string, files: Readonly<Record<string, string>>): readonly string[] {
  const map = `title: A map of tea\ndebates:\n  - tea\nlogo: ${logo}\n`;
  const beside = Object.fromEntries(Object.entries(files).map(([name, text]) => [`claims/${name}`, text]));
  return compile(onTeaDebate({ "claims/map.yaml": map, ...beside })).diagnostics.map(
    ({ rule, path, line, column, message, help }) => `${rule} ${path}:${line}:${column} ${message} ${help}`,
  );
}

const svg = (inner: string): string => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8">${inner}</svg>`;

test.each([
  svg('<path d="M1 1h5v5z"/>'),
  svg('<defs><path id="a" d="M1 1h5v5z" fill="url(#b)"/></defs><use href="#a" xlink:href="#a"/>'),
  svg('<image href="data:image/png;base64,iVBORw0KGgo="/><title>Once upon a time</title>'),
  `<?xml version="1.0" encoding="UTF-8" standalone="no"?><!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd"><!-- A -->${svg("<svg:feGaussianBlur/><metadata><rdf:RDF><cc:Work><dc:format>image/svg+xml</dc:format></cc:Work></rdf:RDF></metadata>")}`,
])("a picture is accepted: %s", (text) => {
  expect(found("cup.svg", { "cup.svg": text })).toEqual([]);
});

test.each([
  svg("<script>alert(1)</script>"),
  svg("<x:script xmlns:x='http://www.w3.org/2000/svg'>alert(1)</x:script>"),
  svg('<path onload="alert(1)"/>'),
  svg('<path\nonclick\n=\n"alert(1)"/>'),
  svg('<a href="javascript:alert(1)"><path/></a>'),
  svg("<a href=' javascript:alert(1)'><path/></a>"),
  svg('<a href="&#106;avascript:alert(1)"><path/></a>'),
  svg('<use xlink:href="https://evil.example/x.svg#a"/>'),
  svg('<image href="data:image/svg+xml;base64,AAAA"/>'),
  svg("<foreignObject><p>x</p></foreignObject>"),
  svg('<a><set attributeName="href" to="javascript:alert(1)"/></a>'),
  svg("<style>@import 'https://evil.example/x.css';</style>"),
  svg('<path fill="url(https://evil.example/x.svg#a)"/>'),
  `<!DOCTYPE svg [<!ENTITY a "b">]>${svg("")}`,
  svg('<a.b:script xmlns:a.b="http://www.w3.org/2000/svg">alert(1)</a.b:script>'),
  svg('<é:script xmlns:é="http://www.w3.org/2000/svg">alert(1)</é:script>'),
  svg('<form xmlns="http://www.w3.org/1999/xhtml" action="javascript:alert(1)"><button/></form>'),
  svg('<h:meta xmlns:h="http://www.w3.org/1999/&#120;html" http-equiv="refresh" content="0;url=/"/>'),
  `<!DOCTYPE svg [<!ATTLIST svg onload CDATA "alert(1)">]>${svg("")}`,
  `<?xml version="1.0" encoding="ISO-2022-JP"?>${svg("<\u001B(Bscript>alert(1)</\u001B(Bscript>")}`,
  `<?xml version="1.0" encoding="ISO-2022-JP"?>${svg('<path \u001B(Bonload="alert(1)"/>')}`,
])("what is more than a picture is refused: %s", (text) => {
  expect(found("cup.svg", { "cup.svg": text })).toEqual([
    expect.stringMatching(/^bad-logo claims\/map\.yaml:4:7 This SVG has .*: it is more than a picture\./),
  ]);
});

test("an image that is not there is refused, and the one that is meant is named", () => {
  expect(found("cub.svg", { "cup.svg": svg("") })).toEqual([
    "bad-logo claims/map.yaml:4:7 Beside `map.yaml` there is no image `cub.svg`. Did you mean `cup.svg`?",
  ]);
  expect(found("../secret.png", {})).toEqual([expect.stringMatching(/there is no image `\.\.\/secret\.png`\. Put an/)]);
  expect(found("map.yaml", {})).toEqual([expect.stringMatching(/there is no image `map\.yaml`/)]);
});

test("a PNG is taken as it is; an SVG that is none, or too large to be checked, is refused", () => {
  expect(found("cup.png", { "cup.png": "\u{FFFD}PNG\r\n\u0000" })).toEqual([]);
  expect(found("cup.svg", { "cup.svg": "<html></html>" })).toEqual([expect.stringMatching(/is not an SVG/)]);
  expect(found("cup.svg", { "cup.svg": svg(" ".repeat(65_536)) })).toEqual([expect.stringMatching(/64 KiB/)]);
});
