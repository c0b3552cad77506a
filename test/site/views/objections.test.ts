import { expect, test } from "vitest";
import { evaluate } from "../../../src/reasoning/index.ts";
import { readSettings } from "../../../src/site/settings.ts";
import { makeSite, type Site } from "../../../src/site/site.ts";
import { linkPreviews } from "../../../src/site/views/link-preview.ts";
import { objectionsTo, unansweredTo } from "../../../src/site/views/objections.ts";
import { recordedOn } from "../../../src/site/refs/recorded-on.ts";
import { viewClaim } from "../../../src/site/views/claim-view.ts";
import { viewPerson } from "../../../src/site/views/person-view.ts";
import { viewQuestion } from "../../../src/site/views/question-view.ts";
import { bundledSite } from "../../bundled-map.ts";
import { sketchDebate } from "../../sketch-debate.ts";
import { sketchedSite } from "../fixture-site.ts";

function view(drawing: string, id = "p") {
  const debate = sketchDebate(drawing);
  const site: Site = makeSite(debate, evaluate(debate), readSettings({}));
  const claim = site.debate.claim.get(id);
  if (!claim) throw new Error(`There is no claim ${id}.`);
  return viewClaim(site, claim);
}

const debate = `
  p answers q
  a -> p
  b -> a
  small x p
  answer rebuts small
  deep x b
  denial x (a -> p)
`;

const idsOf = ({ objections }: ReturnType<typeof view>): readonly (readonly [string, readonly string[]])[] =>
  objections.map(({ target, objections: of }) => [target, of.map(({ branch }) => branch.claim.id)]);

test("a position lists what is against it, then what is against its reasons, then what denies its steps", () => {
  expect(idsOf(view(debate))).toEqual([
    ["claim", ["small"]],
    ["reasons", ["deep"]],
    ["steps", ["denial"]],
  ]);
  const [direct, indirect] = view(debate).objections.flatMap(({ objections }) => objections);
  expect([direct?.reason, indirect?.reason?.id]).toEqual([null, "b"]);
  expect(direct?.branch.branches.map(({ claim }) => claim.id)).toEqual(["answer"]);
});

test("of objections to one thing, those with more holders come first, then those with more replies", () => {
  const site = sketchedSite({
    p: "answers: q; supports: o",
    o: "answers: q",
    "a-none": "objects-to: p",
    "b-discussed": "objects-to: p",
    "c-held": "objects-to: p; ada asserts",
    reply: "rebuts: b-discussed",
  });
  const claim = site.debate.claim.get("p");
  expect(claim && idsOf(viewClaim(site, claim))).toEqual([["claim", ["c-held", "b-discussed", "a-none"]]]);
});

test("replies to another claim are in the same order, and what grants it comes last", () => {
  const drawing = "p answers q \n a -> p \n a0 x (a -> p) \n b x a \n c x a \n d rebuts c";
  expect(idsOf(view(drawing, "a"))).toEqual([
    ["claim", ["c", "b"]],
    ["onward", ["a0"]],
  ]);
});

test("an undercut counts only against a position whose argument has the step that it denies", () => {
  const drawing = "p answers q \n other answers q \n a -> p \n a -> other \n d x (a -> other) \n e x (a -> p)";
  const ids = (id: string): readonly string[] => idsOf(view(drawing, id)).flatMap(([, of]) => of);
  expect(ids("p")).toEqual(["e"]);
  // The place of the reason is below the first position, but its step to the second is denied there.
  expect(ids("other")).toEqual(["d"]);
});

test("a position shows no objection twice: its reasons are shown without those to them, which are counted", () => {
  const { reasons, deniedSteps } = view(debate);
  expect(deniedSteps).toEqual([]);
  expect(
    reasons.map(({ claim, branches, size }) => [claim.id, branches.map((below) => [below.claim.id, below.size]), size]),
  ).toEqual([["a", [["b", 1]], 3]]);
});

test("an undercut of two steps from one claim is listed with each, whichever its file names first", () => {
  const drawing = "p answers q \n other answers q \n a -> p \n a -> other \n d x (a -> p) \n d x (a -> other)";
  expect(["p", "other", "a"].map((id) => idsOf(view(drawing, id)))).toEqual([
    [["steps", ["d"]]],
    [["steps", ["d"]]],
    [["onward", ["d"]]],
  ]);
  const both = "b x (d x (p -> one)) \n b x (d x (p -> two))";
  // The same words about both steps are shown once.
  const { objections, deniedSteps } = view(
    `p -> one \n p -> two \n d -> two \n d x (p -> one) \n d x (p -> two) \n ${both}`,
  );
  const below = objections.flatMap((group) => group.objections.flatMap(({ branch }) => branch.branches));
  expect(below.map(({ claim, as }) => [claim.id, as])).toEqual([["b", "rebuttal"]]);
  expect(deniedSteps).toEqual([]);
});

test("an objection that is argued elsewhere has what directly rebuts it, in the role that it has here", () => {
  const drawing = "p answers q \n p2 answers q \n a -> p2 \n a x p \n o x a \n r rebuts o \n s -> a";
  const [group] = view(drawing).objections;
  const [objection] = group?.objections ?? [];
  expect(objection?.branch.claim.id).toBe("a");
  expect(objection?.branch.branches.map(({ claim, as }) => [claim.id, as])).toEqual([["o", "rebuttal"]]);
});

test("what is unanswered says which position it speaks against or for", () => {
  const site = sketchedSite({
    p: "answers: q",
    a: "supports: p",
    o: "objects-to: a",
    r: "rebuts: o",
    p2: "answers: q",
    o2: "objects-to: p2",
  });
  const listed = unansweredTo(site, site.debate.claims);
  expect(listed.map(({ id, position, isFor }) => [id, position?.id, isFor])).toEqual([
    ["r", "p", true],
    ["o2", "p2", false],
  ]);
});

test("pages, lists, data and previews of the bundled map count the same objections to each claim", () => {
  const site = bundledSite();
  const unanswered = new Map(
    site.debate.questions.map((question) => [question.id, viewQuestion(site, question).unanswered.map(({ id }) => id)]),
  );
  const differ = site.debate.claims.flatMap((claim) => {
    const of = (wanted: string) =>
      objectionsTo(site, claim).flatMap(({ target, objections }) => (target === wanted ? objections : []));
    const listed = [...of("claim"), ...of("steps")];
    const { objections, undercuts, withReply } = recordedOn(site, claim.id);
    const [said] = linkPreviews(site)
      .get(`claims/${claim.id}`)?.()
      .lines.join(" ")
      .match(/\d+(?= (?:objection|rebuttal))/) ?? ["0"];
    const waiting = listed.filter(({ branch }) => branch.claim.unanswered);
    const inList = waiting.filter(({ branch }) => unanswered.get(claim.question ?? "")?.includes(branch.claim.id));
    const counts = [listed.length, of("steps").length, listed.length - waiting.length, listed.length, waiting.length];
    const told = [objections, undercuts, withReply, said, inList.length];
    return counts.join() === told.join() ? [] : [`${claim.id}: ${counts.join()}, ${told.join()}`];
  });
  expect(differ).toEqual([]);
});

test("a position that a person holds has the reasons that they give, the most debated first, and the first objection", () => {
  const site = sketchedSite({
    p: "answers: q; ada asserts",
    a: "supports: p; ada asserts",
    b: "supports: p; ada asserts",
    c: "supports: p",
    d: "objects-to: b",
    e: "objects-to: p",
    f: "objects-to: p; bob asserts",
  });
  const [ada] = site.debate.people;
  const [first] = ada ? viewPerson(site, ada).held : [];
  const [line] = first?.lines ?? [];
  expect(line?.reasons.map(({ id, holders }) => [id, holders])).toEqual([
    ["b", "1 claim below"],
    ["a", ""],
  ]);
  expect(line?.against).toMatchObject({ count: 2, toReasons: 1, first: [{ branch: { claim: { id: "f" } } }] });
});
