import { z } from "zod";
import { claimFile, questionData, personData } from "../../src/site/data/claim-data.ts";
import { sizeBelow } from "../../src/site/refs/positions.ts";
import type { Site } from "../../src/site/site.ts";
import { recordedAsText } from "../../src/site/refs/recorded-on.ts";
import { compareWith } from "../../src/site/standing/pairs.ts";
import { branchesOf, type Branch } from "../../src/site/views/argument-tree.ts";
import { pathToQuestion } from "../../src/site/views/claim-view.ts";
import { termsOf } from "../../src/site/prose/terms.ts";
import { viewTerm } from "../../src/site/views/term-view.ts";
import { viewPerson } from "../../src/site/views/person-view.ts";
import { words } from "../../src/words/words.ts";
import { allInBrief, versionOf, repliesOf, citationInBrief, groundedLabel, inBrief } from "./in-brief.ts";
import { id, knownClaim, tool, knownRecord } from "./tool.ts";

/** The file of a claim, `/claims/<id>.json`, with what the page of the claim shows around it. */
export const claim = tool({
  name: "claim",
  title: "A claim",
  description:
    "All that the map says of a claim: its sentence, role, holders with dates and sources, explanation, other wordings, works cited, versions, and the replies to it. A former id leads to the present one; a claim that has left the map says why.",
  input: z.strictObject({
    id,
    levels: z.int().min(0).max(5).default(2).describe("How many levels of replies."),
    groundedLabel,
  }),
  answer: (site, { id: word, levels, groundedLabel: labels }) => {
    const present = knownClaim(site, word);
    const { versions, ...file } = claimFile(site, present);
    const known = site.debate.claim.get(present);
    return {
      ...file,
      ...versionOf(site, present),
      url: site.urls.canonical(site.urls.claim(present)),
      ...(known && {
        ...(labels && { groundedLabel: site.evaluation.labels.get(present) }),
        recordedInWords: recordedAsText(site, present, known.role),
        note: words.site.recorded.note,
        path: allInBrief(
          site,
          pathToQuestion(site, known).flatMap((step) => (step.kind === "left-out" ? [] : [step.claim.id])),
          labels,
        ),
        replies: levels === 0 ? [] : repliesOf(site, branchesOf(site, present, levels), labels),
        raises: allInBrief(site, site.debate.raises.get(present) ?? []),
      }),
      versions: versions.map(({ version, hash, issued }) => ({
        version,
        hash,
        issued,
        url: site.urls.canonical(site.urls.version(present, version)),
      })),
    };
  },
});

/** The most claims in one answer. */
const mostClaims = 300;

/** The argument on a question, as its page has it. */
export const question = tool({
  name: "question",
  title: "A question",
  description:
    "A question with what is at stake, where it stands, and the argument below it: positions, their reasons, objections and rebuttals, each with its holders and sources. `more` counts the claims that are left out below one.",
  input: z.strictObject({
    id,
    levels: z
      .int()
      .min(1)
      .max(24)
      .default(3)
      .describe(
        `How many levels: 1 for the positions alone. Fewer are given where they have more than ${mostClaims} claims.`,
      ),
    groundedLabel,
  }),
  answer: (site, { id: word, levels, groundedLabel: labels }) => {
    const record = knownRecord(site.debate, "question", site.debate.question, word);
    const shown = levelsThatFit(site, record.id, levels);
    return {
      ...questionData(site, record),
      stale: allInBrief(
        site,
        site.history.staleIn(record.id).map(({ claim }) => claim),
      ),
      claims: sizeBelow(site, record.id),
      levels: shown,
      positions: repliesOf(site, branchesOf(site, record.id, shown).slice(0, mostClaims), labels),
      note: words.site.recorded.note,
    };
  },
});

function levelsThatFit(site: Site, id: string, most: number): number {
  let levels = most;
  while (levels > 1 && count(branchesOf(site, id, levels)) > mostClaims) levels -= 1;
  return levels;
}

function count(branches: readonly Branch[]): number {
  return branches.reduce((sum, { branches: below }) => sum + 1 + count(below), 0);
}

/** What a word means, as its page has it. */
export const term = tool({
  name: "term",
  title: "A term",
  description:
    "What a word of the debate or of the map itself means: its definition with the source, its other names, related terms, the claims about it, the best first, and the others that use it.",
  input: z.strictObject({ id }),
  answer: (site, { id: word }) => {
    const record = knownRecord(site.debate, "term", termsOf(site), word);
    const { term: name, also, definition, citation, url, claims, uses, seeAlso } = viewTerm(site, record);
    return {
      ...{ id: record.id, term: name, also, definition },
      source: citation && citationInBrief(site, citation),
      url: site.urls.canonical(url),
      seeAlso: seeAlso.map((other) => other.name),
      claims: claims.map((claim) => inBrief(site, claim)),
      uses: uses.map((claim) => inBrief(site, claim)),
    };
  },
});

/** What a person says, as their page has it. */
export const person = tool({
  name: "person",
  title: "A person",
  description:
    "A person or organisation: affiliations, what they assert, concede and reject on each question, each time with its date and its source, and the people with whom they can be compared.",
  input: z.strictObject({
    id,
    question: id.optional().describe("Only what they say on this question."),
  }),
  answer: (site, { id: word, question: about }) => {
    const { debate } = site;
    const record = knownRecord(debate, "person", debate.person, word);
    const question = about === undefined ? undefined : knownRecord(debate, "question", debate.question, about).id;
    const { byQuestion, counts } = viewPerson(site, record);
    const { url, page, ...data } = personData(site, record);
    return {
      ...data,
      url: page,
      ...(url !== "" && { homepage: url }),
      counts,
      stances: byQuestion
        .filter((group) => question === undefined || group.question?.id === question)
        .map((group) => ({
          question: group.question && inBrief(site, group.question),
          holdings: group.holdings.map(({ claim, stance, times }) => ({
            ...inBrief(site, claim),
            stance,
            times: times.map(({ day, citation }) => ({
              date: day,
              ...(citation && { citation: citationInBrief(site, citation) }),
            })),
          })),
        })),
      compared: compareWith(site, record.id).map(({ id: other, name, url: page, words }) => ({
        id: other,
        name,
        url: site.urls.canonical(page),
        inCommon: words,
      })),
    };
  },
});
