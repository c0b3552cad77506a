import type { Claim, Id, QuestionRecord } from "../../claims/model/index.ts";
import { escapeText } from "../../text/escape.ts";
import { withoutStop } from "../../text/sentence.ts";
import { words } from "../../words/words.ts";
import { roleName } from "../in-words.ts";
import type { CitationView } from "../refs/citable-claim.ts";
import type { StepReference } from "../refs/claim-reference.ts";
import { positionsOn, sizeBelow } from "../refs/positions.ts";
import type { Site } from "../site.ts";
import type { Branch } from "../views/argument-tree.ts";
import { viewHolders, viewRelations, viewUses, type RelationView } from "../views/claim-view.ts";
import type { Entry } from "../views/reading-order.ts";
import { link, paragraph, proseIn, said } from "./xhtml.ts";

/** The number of a claim in a book, such as `3.14`; "" for a claim that it doesn't have. */
export type NumberOf = (id: Id) => string;

/** A question with its whole argument, in HTML. Its links are those of the site. */
export function writeChapter(
  site: Site,
  question: QuestionRecord,
  entries: readonly Entry[],
  numberOf: NumberOf,
): string {
  const { id, sentence, summary, state } = question;
  const { question: names } = words.pages;
  const { placed, elsewhere } = positionsOn(site, id);
  return [
    `<h1>${escapeText(sentence.value)}</h1>`,
    paragraph("about", escapeText(names.counts(placed.length, elsewhere.length, sizeBelow(site, id)))),
    proseIn(site, summary),
    ...(state ? [`<h2>${escapeText(names.state)}</h2>`, proseIn(site, state)] : []),
    ...(entries.length === 0 ? [paragraph("about", escapeText(names.noPositions))] : []),
    ...entries.map((entry) => writeEntry(site, entry, numberOf)),
  ].join("\n");
}

/** Claims are indented by at most so many levels, since a page has little room. Words say what each replies to. */
const deepest = 6;

function writeEntry(site: Site, { branch, depth, parent }: Entry, numberOf: NumberOf): string {
  const { claim, as, fromElsewhere } = branch;
  const record = site.debate.claim.get(claim.id);
  const level = `${as} level-${Math.min(depth, deepest)}`;
  if (fromElsewhere || !record) {
    const question = site.debate.question.get(record?.question ?? "")?.sentence.value ?? "";
    const isInBook = numberOf(claim.id) !== "" || !record || question === "";
    const about = [claim.holders, isInBook ? "" : words.map.arguedAs[record.role](question)];
    return paragraph(
      `elsewhere ${level}`,
      escapeText(`${roleName(as)}: `),
      numbered(claim, numberOf),
      escapeText(about.map((each) => each && ` · ${each}`).join("")),
    );
  }
  const sentence = `<b>${numberOf(claim.id)}</b> ${escapeText(claim.sentence)}`;
  const { urls, history } = site;
  const page = urls.version(claim.id, history.current(claim.id).version);
  const [home, ...others] = viewRelations(site, record);
  const isReply = as !== "position" && as !== "question";
  const reply = isReply ? words.pages.book.reply[as](numberOf(parent)) : roleName(as);
  const about = [
    said(reply, { to: { url: site.urls.claim(parent) } }),
    claim.unanswered ? escapeText(words.site.unanswered) : "",
    holders(site, record),
    urls.hasOrigin ? link(urls.canonical(page), words.pages.book.page) : "",
  ];
  const inside = [
    isReply ? paragraph("claim", sentence) : `<h2>${sentence}</h2>\n`,
    paragraph("about", about.filter(Boolean).join(" · ")),
    home?.kind === "step" ? paragraph("about", denied(home.step, false)) : "",
    ...others.map((relation) => paragraph("about", related(relation, numberOf))),
    proseIn(site, record.explanation),
    paragraph("about", sources(site, record)),
  ];
  return `<div id="c-${claim.id}" class="${level}">\n${inside.join("")}</div>\n`;
}

/** `3.14 The sentence of a claim`, as a link. */
const numbered = ({ id, url, sentence }: Branch["claim"], numberOf: NumberOf): string =>
  link(url, [numberOf(id), sentence].filter(Boolean).join(" "));

function holders(site: Site, claim: Claim): string {
  const all = viewHolders(site, claim).map(
    ({ name, stance, date, citation }) =>
      escapeText(`${name} ${words.site.stance[stance]}${date && `, ${date}`}`) +
      (citation ? ` (${cited(citation)})` : ""),
  );
  return all.length === 0 ? escapeText(words.site.holders.none) : all.join("; ");
}

/** `Sources: Adams 2020, p. 6: a note “quotation”` */
function sources(site: Site, claim: Claim): string {
  const uses = viewUses(site, claim).map(({ citation, note, quote }) =>
    [cited(citation), escapeText(note && `: ${note}`), quote && ` ${escapeText(words.browser.quoted(quote))}`].join(""),
  );
  return uses.length === 0 ? "" : `${escapeText(words.pages.claim.sources)}: ${uses.join("; ")}`;
}

const cited = ({ label, url, at, atUrl }: CitationView): string =>
  link(url, label) + (at === "" ? "" : `, ${atUrl === null ? escapeText(at) : link(atUrl, at)}`);

/** What an undercut says: that a premise doesn't show its conclusion. The premise isn't named where it is right above. */
function denied({ premise, kind, conclusion }: StepReference, namesPremise: boolean): string {
  return said(words.map.undercut[kind](namesPremise ? "[…](premise)" : "", "step"), {
    step: { url: conclusion.url },
    premise: { url: premise.url, text: withoutStop(premise.sentence) },
  });
}

function related(relation: RelationView, numberOf: NumberOf): string {
  if (relation.kind === "step") return denied(relation.step, true);
  const [before, claims] =
    relation.kind === "to" ? [relation.words, [relation.target]] : [words.pages.claim.together, relation.premises];
  return `${escapeText(before)} ${claims.map((claim) => numbered(claim, numberOf)).join("; ")}`;
}
