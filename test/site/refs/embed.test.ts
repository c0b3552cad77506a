import { describe, expect, it } from "vitest";
import { viewEmbed, claimFrame, claimOembed, mapFrame } from "../../../src/site/refs/embed.ts";
import type { ClaimHistory, ClaimVersion } from "../../../src/claims/model/index.ts";
import { dataFiles } from "../../../src/site/data/data-files.ts";
import { siteHistory, type Site } from "../../../src/site/site.ts";
import { presentHistory } from "../../../src/versions/index.ts";
import { smallSite } from "../fixture-site.ts";

const site = smallSite({ SITE_URL: "https://tea.example", BASE_PATH: "/milk/" });
const id = "milk-goes-in-first";
const now = site.history.current(id);
const before: ClaimVersion = {
  version: "0123456789",
  hash: "0123456789".repeat(7).slice(0, 64),
  form: "",
  date: "2024-05-01",
  commit: "",
  content: { ...now.content, sentence: `Milk goes in <b>first</b> & "always".` },
};

/** The site with an earlier version of the claim. */
function withPast(changes: Partial<ClaimHistory> = {}, past: ClaimVersion = before): Site {
  const claim = site.history.claims.get(id);
  if (!claim) throw new Error("The small debate has no such claim.");
  const claims = new Map(site.history.claims).set(id, { ...claim, versions: [now, past], ...changes });
  return { ...site, history: siteHistory({ ...presentHistory(site.debate, null), claims }) };
}

describe("the card of a claim", () => {
  it("has the present sentence, holders, question and version of the claim", () => {
    expect(viewEmbed(site, id)).toMatchObject({
      kind: "position",
      sentence: "The milk goes in before the tea.",
      holders: "Royal Society of Chemistry 2003",
      question: { sentence: "When does the milk go in?" },
      url: "/milk/claims/milk-goes-in-first/",
      versionUrl: `/milk/claims/milk-goes-in-first/${now.version}/`,
      notice: "",
    });
  });

  it("of an earlier version says that the claim has changed since, rather than that it is unanswered or who holds it", () => {
    const view = viewEmbed(withPast(), id, before);
    expect(view).toMatchObject({
      sentence: `Milk goes in <b>first</b> & "always".`,
      date: "1 May 2024",
      notice: "This claim has changed since.",
      unanswered: false,
      holders: "",
    });
  });

  it("of a version with another place on the map has the role that it had there, and no question", () => {
    const relations = [{ kind: "supports", target: "x" } as const];
    const moved = { ...before, content: { ...before.content, relations } };
    expect(viewEmbed(withPast({}, moved), id, moved)).toMatchObject({ kind: "reason", question: null });
  });
});

describe("an address that was published", () => {
  const renamed: Site = {
    ...site,
    debate: { ...site.debate, aliases: { ...site.debate.aliases, claim: new Map([["milk-first", id]]) } },
  };
  const written = async (from: Site, path: string): Promise<unknown> =>
    dataFiles(from)
      .find((file) => file.path === path)
      ?.write();

  it("still has the oEmbed response when its claim has another id, with the card at its present address", async () => {
    expect(await written(renamed, "embed/claims/milk-first.json")).toContain(`/claims/${id}/#card`);
  });

  it("still has the data, with the citation", async () => {
    const present = await written(renamed, `claims/${id}.json`);
    expect(present).toContain('"citation"');
    expect(await written(renamed, "claims/milk-first.json")).toBe(present);
  });

  it("still has them when the claim is retired or deleted", async () => {
    const { claims, claim, retired } = site.debate;
    const record = claim.get(id);
    if (!record) throw new Error("The small debate has no such claim.");
    const rest = {
      claims: claims.filter((other) => other.id !== id),
      claim: new Map([...claim].filter(([other]) => other !== id)),
    };
    for (const left of [[...retired, record], retired]) {
      const without: Site = { ...site, debate: { ...site.debate, ...rest, retired: left } };
      expect(await written(without, `claims/${id}.json`)).toContain(now.version);
      expect(viewEmbed(without, id).notice).toBe("This claim is no longer on the map.");
    }
  });
});

describe("what another page embeds", () => {
  it("is an iframe with a full address and a title, of the present version or the one given", () => {
    expect(claimFrame(site, id, `Milk & "tea".`)).toBe(
      `<iframe src="https://tea.example/milk/claims/${id}/#card" title="Milk &amp; &quot;tea&quot;." width="600" height="320" loading="lazy"></iframe>`,
    );
    expect(claimFrame(site, id, "Milk.", "0123456789")).toContain(`/claims/${id}/0123456789/#card"`);
    expect(mapFrame(site, id)).toContain(`src="https://tea.example/milk/embed/map/#${id}"`);
  });

  it("is described by an oEmbed response of type rich", () => {
    expect(claimOembed(site, id, "Milk.")).toEqual({
      version: "1.0",
      type: "rich",
      title: "Milk.",
      author_name: "The Milk Question contributors",
      author_url: `https://tea.example/milk/claims/${id}/`,
      provider_name: "The Milk Question",
      provider_url: "https://tea.example/milk/",
      html: claimFrame(site, id, "Milk."),
      width: 600,
      height: 320,
    });
  });
});
