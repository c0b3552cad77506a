import { expect, test } from "vitest";
import { rebaseComponent, rebaseStyles } from "../../../src/site/own/addresses-in.ts";

test("addresses of the site in a component get the base path, and nothing else changes", () => {
  const component = `---
const link = '<a href="/about/">';
---
<a class="x" href="/about/#a">a</a> <img src='/a.png' alt="/b.png"/>
<a href="//example.org/">b</a> <a href="https://example.org/">c</a> <a href={"/d/"}>d</a> <Nav href="/e/" />
<p>href="/f/"</p> <style>p { background: url("/g.png") }</style>`;
  expect(rebaseComponent(component, "/debate/")).toBe(
    component
      .replace('"/about/#a"', '"/debate/about/#a"')
      .replace("'/a.png'", "'/debate/a.png'")
      .replace('"/g.png"', '"/debate/g.png"'),
  );
  expect(rebaseComponent(component, "/")).toBe(component);
});

test("addresses of the site in a style sheet become relative to it", () => {
  expect(rebaseStyles('@import "/b.css"; a { background: url(/a.png), url(c.png), url(//d) }', "style.css")).toBe(
    '@import "b.css"; a { background: url(a.png), url(c.png), url(//d) }',
  );
  expect(rebaseStyles("a { background: url(/a.png) }", "css/more/style.css")).toBe(
    "a { background: url(../../a.png) }",
  );
});
