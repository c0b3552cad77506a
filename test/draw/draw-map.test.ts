import { readFile } from "node:fs/promises";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { drawMap, drawOverview, type MapDrawing } from "../../src/draw/index.ts";
import { standaloneColours } from "../../src/draw/standalone-style.ts";
import { layOut } from "../../src/layout/index.ts";
import { largeDebate } from "../layout/debate-of.ts";
import { hostile, sentenceOf, smallLayout } from "./small-layout.ts";

const drawing: MapDrawing = {
  label: "Map of a test",
  href: (id) => `/claims/${id}/`,
  title: (id) => `Claim: ${sentenceOf(id)}`,
};
const svg = drawMap(smallLayout, drawing);

describe("drawMap", () => {
  it("draws this map", async () => {
    const standalone = { font: "archivo.woff2", legend: { title: "A test", note: "1 January 2026" } };
    await expect(drawMap(smallLayout, { ...drawing, standalone })).toMatchFileSnapshot("golden/small.svg");
  });

  it("makes every card a link, named and in reading order", () => {
    const links = [
      ...svg.matchAll(/<a class="([^"]+)" data-id="([^"]+)" href="([^"]+)"[^>]*><title>([^<]+)<\/title>/g),
    ];
    expect(links.map(([, , id]) => id)).toEqual(smallLayout.cards.map(({ id }) => id));
    for (const [, , id = "", href] of links) expect(href).toBe(`/claims/${id}/`);
  });

  it("tells rank, role and standing by classes", () => {
    const classes = new Map(
      [...svg.matchAll(/<a class="([^"]+)" data-id="([^"]+)"/g)].map(([, names, id]) => [id, names]),
    );
    expect(classes.get("question-0")).toBe("r0 question");
    expect(classes.get("claim-00000")).toBe("r1 position");
    expect(classes.get("claim-00002")).toBe("r3 objection");
    expect(classes.get("claim-00003")).toBe("r3 rebuttal unanswered");
    expect(classes.get("claim-00004")).toBe("r2 objection unanswered");
  });

  it("marks the claim that it is about", () => {
    expect(drawMap(smallLayout, { ...drawing, focus: "claim-00002" })).toContain(`class="r3 objection focus"`);
  });

  it("comes in its own size when it is given a scale", () => {
    const [open = ""] = drawMap(smallLayout, { ...drawing, scale: 0.5 }).split("\n");
    expect(open).toContain(`width="${smallLayout.width / 2}" height="${smallLayout.height / 2}"`);
  });

  it("escapes whatever people write, in text and in attributes", () => {
    const address = `"><script>alert(2)</script>`;
    const drawn = drawMap(smallLayout, { label: hostile, href: () => address, title: () => hostile });
    expect(drawn).not.toMatch(/<script|<img|<\/svg>.|onerror=alert\(1\)>/);
    expect(drawn).toContain("&quot;quoted&quot;");
    expect(drawn.match(/<\/svg>/g)).toHaveLength(1);
    expect(drawn.match(/<a /g)).toHaveLength(smallLayout.cards.length);
  });

  it("leaves out characters that XML forbids", () => {
    expect(drawMap(smallLayout, { ...drawing, label: "a\u0000b\u0008c\ufffe\ud800d" })).toContain(`aria-label="abcd"`);
  });

  it("needs no inline style and no script", () => {
    expect(svg.replace(/>[^<]*</g, "><")).not.toMatch(/ style=|<style|<script| on\w+=/);
  });

  it("writes at most one decimal", () => {
    expect(svg.replace(/<text[^]*?<\/text>|<title>[^]*?<\/title>|<defs>[^]*?<\/defs>/g, "")).not.toMatch(/\d\.\d\d/);
  });

  it("puts a space between the words of two lines, for whoever hears or copies them", () => {
    const [, text = ""] = /data-id="claim-00001"[^]*?<text[^>]*>([^]*?)<\/text>/.exec(svg) ?? [];
    expect(text.replace(/<[^>]+>/g, "")).toBe("One can see how strong the tea is before the milk goes in.");
  });

  it("spends at most 70 bytes a card beyond the texts, compressed", () => {
    const { debate, evaluation } = largeDebate(600);
    const layout = layOut(debate, evaluation);
    const title = (id: string): string => (debate.claim.get(id) ?? debate.question.get(id))?.sentence.value ?? "";
    const whole = gzipSync(drawMap(layout, { ...drawing, title })).length;
    const texts = gzipSync(layout.cards.map(({ lines }) => lines.join(" ")).join("\n")).length;
    expect((whole - texts) / layout.cards.length).toBeLessThan(70);
  });

  it("has the site's colours when it leaves the site", async () => {
    const styles = new URL("../../src/styles/", import.meta.url);
    const tokens = await readFile(new URL("tokens.css", styles), "utf8");
    const map = await readFile(new URL("map.css", styles), "utf8");
    const light = (css: string, name: string): string | undefined =>
      new RegExp(`--${name}: light-dark\\((#[0-9a-f]+),`).exec(css)?.[1];
    const { sea, land, ink, branch, arc, unanswered, ...roles } = standaloneColours;
    expect({ sea: light(map, "map-sea"), land: light(map, "map-land") }).toEqual({ sea, land });
    expect({
      ink: light(tokens, "ink"),
      branch: light(tokens, "rule-strong"),
      arc: light(tokens, "ink-soft"),
      unanswered: light(tokens, "unanswered"),
    }).toEqual({ ink, branch, arc, unanswered });
    for (const [role, colour] of Object.entries(roles)) expect(light(tokens, `role-${role}`)).toBe(colour);
  });
});

describe("drawOverview", () => {
  it("is a picture of a few kilobytes, with debates and questions in words", () => {
    const { debate, evaluation } = largeDebate(1600);
    expect(debate.debates.length).toBeGreaterThan(1);
    const overview = drawOverview(layOut(debate, evaluation), "The map in small");
    expect(gzipSync(overview).length / 1600).toBeLessThan(13);
    for (const { title } of debate.debates) expect(overview).toContain(`>${title.value}</text>`);
    expect(overview).toContain(`role="img" aria-label="The map in small"`);
    expect(overview).not.toContain("<a ");
  });

  it("escapes whatever people write", () => {
    expect(drawOverview(smallLayout, hostile)).not.toMatch(/<script|<img/);
  });
});
