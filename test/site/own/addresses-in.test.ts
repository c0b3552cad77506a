import { expect, test } from "vitest";
import { addressesInStyles, rebaseComponent, rebaseStyles } from "../../../src/site/own/addresses-in.ts";
import { blockedInComponent } from "../../../src/site/own/blocked-parts.ts";

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

test("what is never closed takes time in proportion to its length", () => {
  for (const piece of ["<a ", "<a a=", "<a `", "<!--", "{/*", "<script>", "<style ", "url(", " "]) {
    const many = piece.repeat(60_000 / piece.length);
    const start = performance.now();
    for (const text of [many, `<style>url(${many}</style>`]) blockedInComponent(text);
    addressesInStyles(`url(${many}`);
    // Reading each to the end again took from one to nine seconds.
    expect({ piece, inTime: performance.now() - start < 800 }).toEqual({ piece, inTime: true });
  }
});

test("a comment of a style sheet hides nothing that follows it", () => {
  const component = `<style>p { /* a */ color: red }</style><p onclick="x"></p>{/* <p onclick="x"> */}<p style="y"></p>`;
  expect(blockedInComponent(component)).toHaveLength(2);
});
