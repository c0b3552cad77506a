import type { Id, SourceFile } from "../src/claims/model/index.ts";
import { asId, writeRecord } from "../src/contribute/write/index.ts";
import { capitalised } from "../src/text/sentence.ts";

const questionsPerDebate = 25;
const [shareOfExclusive, shareOfUndercuts, shareOfLinked, shareOfCrossLinks] = [0.2, 0.04, 0.08, 0.05];

interface GeneratedSize {
  readonly claims: number;
  readonly seed: number;
  /** How many of the claims a question has; 30 by default. */
  readonly perQuestion?: number;
}

/** A claim, and what it bears on: the target of its first relation, or the step that it undercuts. */
interface Grown {
  readonly id: Id;
  readonly text: string;
  readonly home: readonly [kind: Relation, to: Id] | null;
  readonly undercuts: readonly { readonly undercut: readonly Id[]; readonly premise: Id; readonly conclusion: Id }[];
  readonly isObjection: boolean;
  /** A relation to a claim of an earlier question. */
  readonly crossLink: readonly [kind: Relation, to: Id] | null;
  readonly jointly: Id[];
}

type Relation = "answers" | "supports" | "objects-to" | "rebuts";

/**
 * Generates a debate that has the structure of a real one: questions with positions, a reason for each, and replies that get rarer
 * with depth; undercuts, half of whose replies undercut them, linked premises, 5 % cross-links, sources, holders and explanations. It has no findings up to 10,000
 * claims. The same seed gives the same bytes.
 */
export function generateDebate({ claims: count, seed, perQuestion = 30 }: GeneratedSize): SourceFile[] {
  if (count < 2 || count > sentenceCount)
    throw new RangeError(`A generated debate has 2 to ${sentenceCount.toLocaleString("en")} claims, not ${count}.`);
  const random = seededRandom(seed);
  const upTo = (most: number): number => Math.floor(random() * most);
  const questionCount = Math.max(1, Math.round(count / perQuestion));
  const debateOf = (question: number): Id => `debate-${Math.floor(question / questionsPerDebate) + 1}`;
  const questions = Array.from({ length: questionCount }, (_, index) => {
    const { subject, object } = sentence(index);
    return { id: asId(`should ${subject} serve ${object}`), text: `Should ${subject} serve ${object}?` };
  });
  const byDebate = Map.groupBy(questions.keys(), debateOf);
  const people = Array.from({ length: Math.ceil(count / 20) }, (_, index) => person(index));
  const sources = Array.from({ length: Math.ceil(count / 6) }, (_, index) =>
    sourceBy(person(upTo(1000)).name, index, 1960 + upTo(65)),
  );
  const files: SourceFile[] = [];
  const write = (path: string, ...record: Parameters<typeof writeRecord>): void =>
    void files.push({ path: `claims/${path}.yaml`, text: writeRecord(...record) });

  write("map", "map", { title: "A generated map", subtitle: "For measuring", debates: [...byDebate.keys()] });
  for (const [id, own] of byDebate) {
    const ids = own.flatMap((question) => questions[question]?.id ?? []);
    write(`${id}/debate`, "debate", { title: id.replace("debate-", "Debate "), questions: ids });
  }
  const grown: Grown[] = [];
  /** Each record once, in order, and then random ones. */
  const turn = (used: number, all: number): number => (used < all ? used : upTo(all));
  let [holders, uses] = [0, 0];
  for (const [question, { id: folder, text }] of questions.entries()) {
    const place = `${debateOf(question)}/${folder}`;
    const exclusive = random() < shareOfExclusive ? "true" : "";
    write(`${place}/${folder}`, "question", { question: text, summary, exclusive });
    const size = Math.floor(((question + 1) * count) / questionCount) - grown.length;
    const tree = growTree(grown, folder, size, random);
    for (const [offset, { id, text: claim, home, undercuts, crossLink, jointly }] of tree.entries()) {
      const index = grown.length + offset;
      const relations = Map.groupBy(
        [home, crossLink].flatMap((each) => (each ? [each] : [])),
        ([kind]) => kind,
      );
      // Two claims in five have a holder, two cite a source, one has neither.
      const [isHeld, isCited] = [index % 5 < 2, index % 5 === 2 || index % 5 === 3];
      const source = sources[turn(isHeld || isCited ? uses++ : sources.length, sources.length)];
      const cited = source?.id ?? "";
      write(`${place}/${id}`, "claim", {
        claim,
        undercuts: undercuts.map((step) => ({ ...step })),
        ...Object.fromEntries([...relations].map(([kind, all]) => [kind, all.map(([, to]) => to)])),
        "jointly-with": jointly,
        basis: isCited ? "evidence" : "argument",
        "held-by": isHeld
          ? [
              {
                person: people[turn(holders++, people.length)]?.id ?? "",
                stance: random() < 0.1 ? "concedes" : "",
                source: cited,
                at: `p. ${1 + upTo(400)}`,
                date: dayIn(source?.year ?? 2000, index),
              },
            ]
          : [],
        sources: isCited
          ? [{ source: cited, at: `§${1 + upTo(12)}.${1 + upTo(9)}`, note: sentence(index + count).text }]
          : [],
        explanation:
          random() < 0.3
            ? `${sentence(index + 2 * count).text}\nThe figures are those of a later survey [@${cited}, p. ${1 + upTo(400)}];\ncompare [[${(grown[upTo(grown.length)] ?? tree[0])?.id ?? id}]].`
            : "",
      });
    }
    grown.push(...tree);
  }
  for (const { id, record } of sources) write(`sources/${id}`, "source", record);
  for (const { id, name } of people) write(`people/${id}`, "person", { name });
  return files;
}

function person(index: number) {
  const given = givenNames[index % givenNames.length] ?? "";
  const family = familyNames[Math.floor(index / givenNames.length) % familyNames.length] ?? "";
  return { id: asId(`${given} ${family}`), name: { family, given } };
}

function sourceBy(author: { readonly family: string; readonly given: string }, index: number, year: number) {
  const { subject, object } = sentence(index);
  const id = `${asId(author.family)}-${year}-${index + 1}`;
  const type = ["article-journal", "book", "report", "webpage"][index % 4] ?? "";
  const record = {
    ...{ type, title: `${capitalised(subject)} and the future of ${object}`, author: [author], issued: String(year) },
    ...(type === "article-journal" && {
      "container-title": "Journal of Generated Studies",
      volume: String(year - 1950),
    }),
    ...(type === "book" && { publisher: "Example Press" }),
    URL: `https://example.org/${id}`,
    checked: { date: "2025-10-01", record: "generated" },
  };
  return { id, year, record };
}

/** The claims of one question. They support only earlier claims, so supports form no cycle. */
function growTree(earlier: readonly Grown[], question: Id, size: number, random: () => number): readonly Grown[] {
  const positions = Math.min(2 + Math.floor(random() * 3), Math.floor(size / 2));
  const tree: Grown[] = [];
  for (let index = 0; index < size; index += 1) {
    // More often one of the first, so that trees are broad near their roots.
    const parent = tree[index < 2 * positions ? index - positions : Math.floor(random() ** 1.6 * index)];
    const { id, text } = sentence(earlier.length + index);
    const target = random() < shareOfCrossLinks ? earlier[Math.floor(random() * earlier.length)] : undefined;
    const plain = { id, text, undercuts: [], isObjection: false, jointly: [] };
    const [denied] = parent?.undercuts ?? [];
    if (!parent) tree.push({ ...plain, home: ["answers", question], crossLink: linkTo(target, random() < 0.5) });
    else if (denied && index % 2 === 0) {
      const undercuts = [{ ...denied, undercut: [parent.id, ...denied.undercut] }];
      tree.push({ ...plain, home: null, undercuts, isObjection: !parent.isObjection, crossLink: null });
    } else if (parent.home && parent.home[0] !== "answers" && random() < shareOfUndercuts) {
      const undercuts = [{ undercut: [], premise: parent.id, conclusion: parent.home[1] }];
      tree.push({ ...plain, home: null, undercuts, isObjection: !parent.isObjection, crossLink: null });
    } else {
      const isReason = index < 2 * positions || random() < (parent.isObjection ? 0.25 : 0.55);
      const isObjection = !isReason && !parent.isObjection;
      const claim: Grown = {
        ...plain,
        home: linkTo(parent, isReason),
        isObjection,
        crossLink: linkTo(target, random() < 0.5),
        jointly: [],
      };
      const sibling = tree.findLast(({ home }) => home?.[0] === "supports" && home[1] === parent.id);
      // Linked premises support the same conclusions, so claims that support anything else don't qualify.
      const isFree = sibling?.jointly.length === 0 && !sibling.crossLink && !claim.crossLink;
      if (isReason && isFree && random() < shareOfLinked) {
        sibling.jointly.push(id);
        claim.jointly.push(sibling.id);
      }
      tree.push(claim);
    }
  }
  return tree;
}

const linkTo = (target: Grown | undefined, isReason: boolean): Grown["crossLink"] =>
  target ? [isReason ? "supports" : target.isObjection ? "rebuts" : "objects-to", target.id] : null;

/** A day of its own for each of 336 claims: nobody asserts a claim and an objection to it on one day. */
function dayIn(year: number, index: number): string {
  const twoDigits = (value: number): string => String(value).padStart(2, "0");
  return `${year}-${twoDigits(1 + (index % 12))}-${twoDigits(1 + (Math.floor(index / 12) % 28))}`;
}

/** A seeded random number generator (mulberry32): each call returns a number from 0 to less than 1. */
function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Each part of a sentence has this many choices: a prime, below the 324 that two halves of eighteen words give. */
const choices = 317;
const sentenceCount = choices ** 2;

/**
 * The sentence of a number. The four parts are the symbols of a Reed–Solomon code word of two numbers (Reed & Solomon 1960), so any
 * two of the first 100,489 have at most one part in common, and none are nearly the same.
 */
function sentence(number: number) {
  // Neighbouring numbers get different sentences. The factor is coprime to the count, so no sentence comes twice.
  const spread = (number * 12_347) % sentenceCount;
  const [first, second] = [spread % choices, Math.floor(spread / choices)];
  const [subject = "", verb = "", object = "", circumstance = ""] = parts.map(([one = [], other = []], index) => {
    const choice = [first, second, first + second, first + 2 * second][index] ?? 0;
    return `${one[(choice % choices) % one.length]} ${other[Math.floor((choice % choices) / one.length)]}`;
  });
  const text = `${capitalised(subject)} ${verb} ${object} ${circumstance}.`;
  return { text, id: asId(`${subject} ${verb.split(" ")[1]} ${object}`), subject, object };
}

const list = (words: string): readonly string[] => words.split(", ");

/** Subjects, verbs, objects and circumstances, each in two halves of eighteen words. */
const parts = [
  [
    "shared, public, wooden, electric, seasonal, rural, modular, protected, mobile, subsidised, civic, sunken, floating, joint, certified, narrow, restored, heated",
    "ferries, greenhouses, libraries, tramways, orchards, windmills, reservoirs, markets, workshops, harbours, footpaths, bakeries, lighthouses, clinics, archives, canals, allotments, laundries",
  ],
  [
    "gradually, measurably, quietly, reliably, rarely, directly, unevenly, visibly, cheaply, slowly, sharply, broadly, mostly, partly, quickly, openly, mildly, jointly",
    "strengthen, reshape, relieve, burden, connect, divide, enrich, protect, crowd, empty, modernise, unsettle, finance, outlast, attract, calm, replace, silence",
  ],
  [
    "coastal, inland, mountain, island, border, suburban, northern, riverside, walled, mining, farming, garden, historic, industrial, market, valley, southern, desert",
    "towns, families, schools, parishes, employers, landlords, museums, farmers, theatres, hospitals, pensioners, unions, newspapers, choirs, builders, tenants, fishers, nurseries",
  ],
  [
    "in years of, after decades of, in regions with, despite widespread, under conditions of, at times of, in countries without, alongside growing, in the wake of, before any sign of, at the first hint of, through periods of, against a tide of, in the absence of, next to established, on the eve of, thanks to, whatever the",
    "drought, migration, inflation, road traffic, shared ownership, cheap credit, rainfall, school reform, new housing, rising rents, local voting, land trading, night work, tourism, early retirement, heavy snow, beekeeping, card payments",
  ],
].map((halves) => halves.map(list));

const familyNames = list(
  "Abara, Bergström, Castellanos, Dubois, Eriksen, Fontaine, Grünwald, Hakimi, Ishikawa, Jankowski, Kowalczyk, Lindqvist, Moreau, Nakamura, O'Brien, Petrov, Quintero, Rahman, Sørensen, Tanaka, Usman, Vermeulen, Whitaker, Xiao, Yilmaz, Zimmermann, Achebe, Bianchi, Chowdhury, Delacroix, Ferreira, Gallagher, Horvat, Ivanova, Keller, Laurent, Mbeki, Novak, Okafor, Pereira",
);
const givenNames = list(
  "Ada, Bruno, Chiara, Daniel, Elif, Farid, Greta, Hassan, Ines, Jakob, Keiko, Leon, Maria, Nadia, Oskar, Priya, Quentin, Rosa, Samuel, Tomás, Ulla, Victor, Wanda, Ximena, Yusuf, Zoe, Amara, Boris, Clara, Dmitri",
);

const summary =
  "The question has been put in many places. What follows from it differs from region to region,\n" +
  "and those who answer it weigh costs, habits and fairness in different ways.";
