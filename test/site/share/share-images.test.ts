import { describe, expect, it } from "vitest";
import type { Claim, Debate } from "../../../src/claims/model/index.ts";
import {
  cardImage,
  debateImage,
  mostClaimImages,
  siteImage,
  sharePictures,
} from "../../../src/site/share/share-images.ts";
import type { Site } from "../../../src/site/site.ts";
import { smallSite } from "../fixture-site.ts";

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
