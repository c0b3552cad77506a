import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { parse } from "yaml";
import { z } from "zod";
import { compile } from "../../src/compile.ts";
import { packageRoot } from "../../src/files/package-root.ts";
import { readClaims } from "../../src/files/read-claims.ts";
import { isPlace } from "../../src/search/entry.ts";
import { nearest } from "../../src/search/nearest.ts";
import { sentenceReader, type Replies } from "../../src/search/read-text.ts";
import type { SearchIndex } from "../../src/search/search-index.ts";
import { search, sentenceIn } from "../../src/search/search.ts";
import { indexedReplies, searchIndexOf } from "../../src/site/data/search-files.ts";
import { readSettings } from "../../src/site/settings.ts";
import { makeSite } from "../../src/site/site.ts";

const sentences = z.array(z.object({ says: z.string(), means: z.array(z.string()) }));
const pairs = z.object({ same: sentences, differ: z.array(z.tuple([z.string(), z.string()])) });
const texts = z.array(z.object({ sentences }));

type Sentence = z.infer<typeof sentences>[number];

const read = (name: string): string => readFileSync(join(packageRoot, "test/find", name), "utf8");

/** The folders of test/find: the part by which weights are chosen, and the one that is held out. */
type Part = "seen" | "held-out";

const sentencesOf = (part: Part, file = "sentences"): readonly Sentence[] =>
  sentences.parse(parse(read(`${part}/${file}.yaml`)));

/** The part of the sentences that mean something for which a right claim is among the first so many; or of the `queries`. */
export function foundAmong(index: SearchIndex, part: Part, first: number, file?: "queries"): number {
  const meaning = sentencesOf(part, file).filter(({ means }) => means.length > 0);
  const found = meaning.filter(({ says, means }) =>
    search(index, says, {}, ({ kind }) => isPlace(kind))
      .numbers.slice(0, first)
      .some((number) => means.includes(index.entries[number]?.id ?? "")),
  );
  return found.length / meaning.length;
}

/**
 * Of the sentences that a reading of texts underlines, the part whose nearest claim is right, and the part with a right one among
 * those shown; and of those that mean a claim, the part whose nearest is right. The single sentences are texts of one sentence.
 */
export function underlined(
  index: SearchIndex,
  replies: Replies,
  part: Part,
): Readonly<Record<"precision" | "shown" | "recall", number>> {
  const alone = sentencesOf(part).map((sentence) => ({ sentences: [sentence] }));
  const all = [...texts.parse(parse(read(`${part}/texts.yaml`))), ...alone].flatMap((text) => {
    const claimsNear = sentenceReader(index, replies);
    return text.sentences.map(({ says, means }) => ({ means, near: claimsNear(says).near }));
  });
  const lines = all.filter(({ near }) => near.length > 0);
  const rightAmong = (first: number): number =>
    lines.filter(({ means, near }) =>
      near.slice(0, first).some((number) => means.includes(index.entries[number]?.id ?? "")),
    ).length;
  return {
    precision: rightAmong(1) / lines.length,
    shown: rightAmong(Infinity) / lines.length,
    recall: rightAmong(1) / all.filter(({ means }) => means.length > 0).length,
  };
}

/** From this likeness on one claim may say what another does. It doesn't tell the two from neighbours that differ. */
const sameLikeness = 0.6;

/**
 * Of claims that are said in other words, the part that is among the first three that come near; and the parts of those and of
 * neighbours that differ whose likeness is high.
 */
export function paired(index: SearchIndex): Readonly<Record<"three" | "same" | "differ", number>> {
  const { same, differ } = pairs.parse(parse(read("pairs.yaml")));
  const isLike = (sentence: string, id: string): boolean =>
    nearest(index, sentence, (entry) => entry.id === id).some(({ likeness }) => likeness >= sameLikeness);
  const firstThree = (sentence: string): readonly string[] =>
    nearest(index, sentence).flatMap(({ number }, place) => (place < 3 ? (index.entries[number]?.id ?? []) : []));
  return {
    three: same.filter(({ says, means }) => firstThree(says).some((id) => means.includes(id))).length / same.length,
    same: same.filter(({ says, means: [id = ""] }) => isLike(says, id)).length / same.length,
    differ: differ.filter(([one, other]) => isLike(sentenceIn(index, one), other)).length / differ.length,
  };
}

/** The words of the field for which no question or claim is found. */
export const withoutAnswer = (index: SearchIndex): readonly string[] =>
  read("words.txt")
    .trim()
    .split("\n")
    .filter((words) => search(index, words, {}, ({ kind }) => isPlace(kind)).numbers.length === 0);

/** What is found on the map in a claims folder, as rows of the table. */
export function findingRows(claims: string): readonly (readonly [what: string, aim: string, measured: string])[] {
  const { debate, evaluation } = compile(readClaims(claims).files);
  const site = makeSite(debate, evaluation, readSettings({}));
  const index = searchIndexOf(site);
  const percent = (number: number): string => `${Math.round(100 * number)} %`;
  const parts = (["seen", "held-out"] as const).flatMap((part) => {
    const among = [3, 10].map((first) => percent(foundAmong(index, part, first))).join(" and ");
    const { precision, shown, recall } = underlined(index, indexedReplies(site), part);
    return [
      [`sentences, ${part}: a right claim among the first 3 and 10`, "75 %", among],
      [
        `texts, ${part}: underlines that are right, with a right claim among those shown, of what could be`,
        "90 %",
        [precision, shown, recall].map(percent).join(", "),
      ],
    ] as const;
  });
  const { three, same, differ } = paired(index);
  return [
    ...parts,
    [
      "queries of two or three words: a right claim among the first 3",
      "–",
      percent(foundAmong(index, "seen", 3, "queries")),
    ],
    [
      "claims in other words: among the first 3; alike, and neighbours that are",
      "–",
      [three, same, differ].map(percent).join(", "),
    ],
    ["words of the field without an answer", "0", String(withoutAnswer(index).length)],
  ];
}

/** How long the search of a page takes for each sentence of test/find with a processor slowed four times, until its list is shown; ms. */
export async function answerTimes(browser: Browser, address: string): Promise<readonly number[]> {
  const page = await browser.newPage();
  await page.goto(address);
  await page.getByRole("combobox", { name: "Search this site" }).fill("first");
  await page.locator("#Hits a").first().waitFor();
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  const times: number[] = [];
  for (const { says } of sentencesOf("seen"))
    times.push(
      await page.evaluate(async (words) => {
        const [input, list] = [
          document.querySelector<HTMLInputElement>(".page-search input"),
          document.querySelector("#Hits"),
        ];
        if (!input || !list) throw new Error("The page has no search.");
        const shown = new Promise((resolve) => new MutationObserver(resolve).observe(list, { childList: true }));
        const start = performance.now();
        input.value = words;
        input.dispatchEvent(new Event("input"));
        await shown;
        return performance.now() - start;
      }, says),
    );
  return times;
}
