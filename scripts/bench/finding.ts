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

/** The sentences of test/find, of the half by which weights were chosen or of the one that is held out. */
export const sentencesOf = (isHeldOut: boolean): readonly Sentence[] =>
  half(sentences.parse(parse(read("sentences.yaml"))), isHeldOut);

const half = <Each>(all: readonly Each[], isHeldOut: boolean): readonly Each[] =>
  all.filter((_, place) => (place % 2 === 1) === isHeldOut);

/** The part of the sentences that mean something for which a right claim is among the first so many. */
export function foundAmong(index: SearchIndex, isHeldOut: boolean, first: number): number {
  const meaning = sentencesOf(isHeldOut).filter(({ means }) => means.length > 0);
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
  isHeldOut: boolean,
): Readonly<Record<"precision" | "shown" | "recall", number>> {
  const alone = sentencesOf(isHeldOut).map((sentence) => ({ sentences: [sentence] }));
  const all = [...half(texts.parse(parse(read("texts.yaml"))), isHeldOut), ...alone].flatMap((text) => {
    const claimsNear = sentenceReader(index, replies);
    return text.sentences.map(({ says, means }) => ({ means, near: claimsNear(says) }));
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
export function paired(index: SearchIndex, isHeldOut: boolean): Readonly<Record<"three" | "same" | "differ", number>> {
  const { same, differ } = pairs.parse(parse(read("pairs.yaml")));
  const [said, neighbours] = [half(same, isHeldOut), half(differ, isHeldOut)];
  const isLike = (sentence: string, id: string): boolean =>
    nearest(index, sentence, (entry) => entry.id === id).some(({ likeness }) => likeness >= sameLikeness);
  const firstThree = (sentence: string): readonly string[] =>
    nearest(index, sentence).flatMap(({ number }, place) => (place < 3 ? (index.entries[number]?.id ?? []) : []));
  return {
    three: said.filter(({ says, means }) => firstThree(says).some((id) => means.includes(id))).length / said.length,
    same: said.filter(({ says, means: [id = ""] }) => isLike(says, id)).length / said.length,
    differ: neighbours.filter(([one, other]) => isLike(sentenceIn(index, one), other)).length / neighbours.length,
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
  const part = (number: number): string => `${Math.round(100 * number)} %`;
  const halves = [false, true].flatMap((isHeldOut) => {
    const half = isHeldOut ? "held out" : "seen";
    const among = [3, 10].map((first) => part(foundAmong(index, isHeldOut, first))).join(" and ");
    const { precision, shown, recall } = underlined(index, indexedReplies(site), isHeldOut);
    const { three, same, differ } = paired(index, isHeldOut);
    return [
      [`sentences, ${half}: a right claim among the first 3 and 10`, "75 %", among],
      [
        `texts, ${half}: underlines that are right, with a right claim among those shown, of what could be`,
        "90 %",
        [precision, shown, recall].map(part).join(", "),
      ],
      [
        `claims in other words, ${half}: among the first 3; alike, and neighbours that are`,
        "–",
        [three, same, differ].map(part).join(", "),
      ],
    ] as const;
  });
  return [...halves, ["words of the field without an answer", "0", String(withoutAnswer(index).length)]];
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
  for (const { says } of sentencesOf(false))
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
