import { readFile, writeFile } from "node:fs/promises";
import { describe, expect, it, beforeAll, test } from "vitest";
import sharp from "sharp";
import type { Claim, Debate } from "../../../src/claims/model/index.ts";
import {
  cardImage,
  debateImage,
  mostClaimImages,
  siteImage,
  sharePictures,
  outlineText,
} from "../../../src/site/share/share-images.ts";
import type { Site } from "../../../src/site/site.ts";
import { smallSite } from "../fixture-site.ts";
import { renderPng } from "../../../src/files/images.ts";
import { shape, type Shape, writeShape } from "../../../src/map/drawing/shape.ts";
import { drawCardImage, type CardImage } from "../../../src/map/share/card-image.ts";
import { imageSize } from "../../../src/map/share/image-text.ts";
import { drawMapImage } from "../../../src/map/share/map-image.ts";
import { shippedFonts } from "../../map/paper/small-sheet.ts";

const site = smallSite({ SITE_URL: "https://tea.example", BASE_PATH: "/milk/" });

/** The same site, with its debate changed. */
function withDebate(change: (debate: Debate) => Partial<Debate>): Site {
  return { ...site, debate: { ...site.debate, ...change(site.debate) } };
}

/** The same site, with another sentence for one claim. */
function saying(id: string, sentence: string): Site {
  const change = (claim: Claim): Claim =>
    claim.id === id ? { ...claim, sentence: { ...claim.sentence, value: sentence } } : claim;
  return withDebate(({ claims }) => ({
    claims: claims.map(change),
    claim: new Map(claims.map((claim) => [claim.id, change(claim)])),
  }));
}

describe("the image by which a page is shared", () => {
  it("has a full address under the base path, its size, and words for those who don't see it", () => {
    expect(cardImage(site, "denatured-milk-tastes-fine")).toEqual({
      url: "https://tea.example/milk/share/claims/denatured-milk-tastes-fine.png",
      width: 1200,
      height: 630,
      alt: "Objection: Denatured milk tastes no worse to most drinkers. (unanswered) From the debate on the question: When does the milk go in?",
    });
    expect(cardImage(site, "when-does-the-milk-go-in")?.alt).toBe("Question: When does the milk go in?");
    expect(debateImage(site, "tea")?.url).toBe("https://tea.example/milk/share/debates/tea.png");
    expect(siteImage(site)?.url).toBe("https://tea.example/milk/share/site.png");
  });

  it("doesn't exist if the site has no origin", () => {
    const { urls } = site;
    const homeless = { ...site, urls: { ...urls, hasOrigin: false } };
    for (const image of [siteImage(homeless), debateImage(homeless, "tea"), cardImage(homeless, "milk-goes-in-first")])
      expect(image).toBeNull();
  });

  it("is that of the question for a claim in a very large debate", () => {
    const many = withDebate(({ claims }) => ({
      claims: Array.from({ length: mostClaimImages + 1 }, () => claims)
        .flat()
        .slice(0, mostClaimImages + 1),
    }));
    expect(cardImage(many, "milk-goes-in-first")?.url).toMatch(/\/share\/questions\/when-does-the-milk-go-in\.png$/);
    expect(sharePictures(many).some(({ path }) => path.startsWith("share/claims/"))).toBe(false);
  });

  it("is that of the question for a claim in a script that the shipped font lacks", () => {
    const chinese = saying("milk-goes-in-first", "先放牛奶。");
    expect(cardImage(chinese, "milk-goes-in-first")?.url).toMatch(/\/share\/questions\//);
    expect(sharePictures(chinese).map(({ path }) => path)).not.toContain("share/claims/milk-goes-in-first.png");
  });

  it("exists for every address that a page names", () => {
    const { debate, urls } = site;
    const named = [
      siteImage(site),
      ...debate.debates.map(({ id }) => debateImage(site, id)),
      ...[...debate.questions, ...debate.claims].map(({ id }) => cardImage(site, id)),
    ];
    const made = new Set(sharePictures(site).map(({ path }) => urls.canonical(urls.path(path))));
    expect(named.map((image) => image?.url ?? "").filter((url) => !made.has(url))).toEqual([]);
    expect(made.size).toBe(named.length);
  });

  it("is the same when it is drawn again", () => {
    const [once, again] = [sharePictures(site), sharePictures(site)].map((all) => all.map(({ draw }) => draw()));
    expect(once).toEqual(again);
  });

  it("changes with its text, so that a cached one is not used", () => {
    const id = "milk-goes-in-first";
    const path = `share/claims/${id}.png`;
    const pictureOf = (one: Site) =>
      sharePictures(one)
        .find((picture) => picture.path === path)
        ?.draw();
    expect(pictureOf(saying(id, "Milk goes in first."))).not.toEqual(pictureOf(site));
  });
});

const golden = new URL("golden/", import.meta.url);

let outline: (drawn: Shape) => Shape;

beforeAll(async () => {
  outline = outlineText(await shippedFonts);
});

function svgOf(shapes: readonly Shape[], size = imageSize): string {
  return writeShape(outline(shape("svg", { xmlns: "http://www.w3.org/2000/svg", ...size }, shapes)));
}

async function pixelsOf(png: Buffer): Promise<Buffer> {
  return sharp(png).removeAlpha().raw().toBuffer();
}

const question = {
  id: "milk",
  sentence: "When does the milk go in?",
  number: 0,
  positions: [
    { id: "first", sentence: "Milk goes in first.", holders: "Orwell 1946", names: ["Orwell"], marks: "roBrrOrob" },
    { id: "last", sentence: "Milk goes in last.", holders: "no holder recorded", names: [], marks: "rro" },
    { id: "never", sentence: "Milk never goes in.", holders: "Porter 1950", names: ["Porter"], marks: "" },
  ],
  elsewhere: 0,
};
const card: CardImage = {
  kind: "objection",
  kindName: "Objection",
  unanswered: true,
  sentence: "Denatured milk tastes no worse to most drinkers.",
  under: "When does the milk go in?",
  siteTitle: "The Milk Question",
  question,
  focus: 7,
};
const longest =
  "A “system” that predicts <b>text</b> & nothing else — however large, however well it was trained — can’t hold a model of those things which the text it read is about.";
const debates = [{ id: "tea", title: "Tea", questions: [question, { ...question, id: "cup", number: 16 }] }];

const images: readonly (readonly [name: string, drawn: readonly Shape[]])[] = [
  ["claim", drawCardImage(card)],
  ["question", drawCardImage({ ...card, kind: "question", kindName: "Question", unanswered: false, focus: -1 })],
  [
    "longest-claim",
    drawCardImage({ ...card, kind: "reason", kindName: "Reason", unanswered: false, sentence: longest }),
  ],
  [
    "long-words",
    drawCardImage({
      ...card,
      kind: "rebuttal",
      kindName: "Rebuttal",
      sentence: "W".repeat(160),
      under: "i".repeat(400),
    }),
  ],
  ["map", drawMapImage({ title: "The Milk Question", subtitle: "One debate about tea", siteTitle: "", debates })],
];

describe("share images", () => {
  it.each(images)(
    "%s looks as it did when a person last looked at it, is the same file each time and has at most 40 kB",
    async (name, drawn) => {
      const png = await renderPng(svgOf(drawn));
      const file = new URL(`${name}.png`, golden);
      if (process.env["UPDATE_GOLDEN"]) await writeFile(file, png);
      const [now, before] = await Promise.all([png, await readFile(file)].map(pixelsOf));
      // Two releases of the image library may differ in the shades at the edges of letters.
      const differing = now?.filter((value, index) => Math.abs(value - (before?.[index] ?? 0)) > 24).length ?? 0;
      expect(differing / (before?.length ?? 1)).toBeLessThan(0.001);
      expect(png.length).toBeLessThanOrEqual(40_000);
      expect(png.equals(await renderPng(svgOf(drawn)))).toBe(true);
      expect(await sharp(png).metadata()).toMatchObject({ format: "png", ...imageSize });
    },
  );
});

function line(text: string, fontWeight = 700): readonly Shape[] {
  return [shape("text", { x: 10, y: 50, "font-size": 40, "font-weight": fontWeight, fill: "#000000" }, text)];
}

/** The number of dark pixels. */
async function inked(drawn: readonly Shape[]): Promise<number> {
  const white = shape("rect", { width: 400, height: 70, fill: "#ffffff" });
  const pixels = await pixelsOf(await renderPng(svgOf([white, ...drawn], { width: 400, height: 70 })));
  return pixels.filter((value, index) => index % 3 === 0 && value < 128).length;
}

describe("outlines of text", () => {
  test("accents, rare letters and symbols come from the shipped fonts, in the given weight", async () => {
    expect(await inked(line("é"))).toBeGreaterThan(await inked(line("e")));
    expect(await inked(line("Łőş"))).toBeGreaterThan(1.2 * (await inked(line("Łőş", 400))));
    expect(await inked(line("→"))).toBeGreaterThan(50);
  });

  test("invisible characters are left out, so that none can reverse a line", () => {
    expect(svgOf(line("a\u202E\u200Bb\u0007c"))).toBe(svgOf(line("abc")));
  });

  test("a character that no shipped font has becomes a box", async () => {
    expect(await inked(line("語"))).toBeGreaterThan(50);
  });

  test("no text remains that needs a font", () => {
    for (const [, drawn] of images) expect(svgOf(drawn)).not.toContain("<text");
  });
});

test("an image leaves out texts with letters that the shipped font lacks, and what its edge would cut", () => {
  const chinese = { ...question, sentence: "什么时候放牛奶？" };
  const said = (drawn: readonly Shape[]): string => JSON.stringify(drawn);
  const map = said(
    drawMapImage({
      title: "Tea",
      subtitle: "牛奶",
      siteTitle: "",
      debates: [{ id: "tea", title: "茶", questions: [chinese] }],
    }),
  );
  expect(map).toContain("Milk goes in first.");
  expect(map).not.toMatch(/\p{sc=Han}/u);
  expect(said(drawCardImage({ ...card, under: chinese.sentence, siteTitle: "茶" }))).not.toMatch(/\p{sc=Han}/u);
});
