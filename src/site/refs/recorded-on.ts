import type { Id, Role } from "../../claims/model/index.ts";
import { isAnswered, linksAgainst } from "../../claims/graph/replies.ts";
import { graphOf, standing } from "../../reasoning/index.ts";
import { memoize, memoizeEach } from "../../text/memoize.ts";
import { shortSentence } from "../../text/sentence.ts";
import { words } from "../../words/words.ts";
import { flipsInWords, recordedInWords } from "../in-words.ts";
import type { Site } from "../site.ts";
import { referToAll } from "./claim-reference.ts";

const standingOf = memoize(({ debate }: Site) => standing(graphOf(debate)));

/** What the map records on a claim: counts, no verdict. Throws for any other id. */
export const recordedOn = memoizeEach((site: Site, id: Id) => {
  const recorded = standingOf(site).recorded(id);
  if (!recorded) throw new Error(`There is no claim ${id} on the map.`);
  const links = linksAgainst(site.debate, id);
  const objections = new Set(links.map(({ from }) => from));
  const attacks = new Set(links.filter(({ kind }) => kind !== "undercuts").map(({ from }) => from));
  return {
    objections: objections.size,
    /** The objections that grant the reasons for it. */
    undercuts: objections.size - attacks.size,
    withReply: new Set(links.filter((link) => isAnswered(site.debate, link)).map(({ from }) => from)).size,
    ...recorded,
  };
});

/** Links to the claims that change what follows for a claim if one of them is accepted or rejected. */
const turnsOn = (site: Site, id: Id) =>
  referToAll(site, recordedOn(site, id).turnsOn).map(({ url, sentence }) => ({
    url,
    text: words.browser.quoted(shortSentence(sentence)),
  }));

/** What is recorded on a claim, as a text. */
export const recordedAsText = (site: Site, id: Id, role: Role): string =>
  recordedInWords(
    recordedOn(site, id),
    role,
    turnsOn(site, id).map(({ text }) => text),
  );

/** What a reader can do to change the result for a claim, in the notation of words/messages.ts, with its links; "" where no one claim does. */
export function flipsWithLinks(site: Site, id: Id) {
  // Names of links are letters.
  const links = turnsOn(site, id).map((link, index) => [String.fromCodePoint(97 + index), link] as const);
  const named = links.map(([name]) => `[…](${name})`);
  const text = named.length > 0 ? flipsInWords(recordedOn(site, id), named) : "";
  return { text, links: Object.fromEntries(links) };
}
