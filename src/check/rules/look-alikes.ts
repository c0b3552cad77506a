/** Rules against what pretends to be something else: letters of other scripts, and addresses that look like others. */
import type { Address, Placed } from "../../claims/model/index.ts";
import { inlineCode } from "../../text/escape.ts";
import { looksLatin, skeletonOf } from "../../text/skeleton.ts";
import type { Context } from "../context.ts";
import type { Problem, Rule } from "../rule.ts";
import { placeWithin } from "../sentences.ts";

export const lookAlike: Rule = {
  id: "look-alike",
  concern: "safety",
  severity: "warning",
  sentence: "A word mixes letters of two scripts that look alike, or an address looks like that of another site.",
  *check(context) {
    yield* mixedWords(context);
    for (const { urls } of context.files)
      for (const url of urls) {
        yield* foreignHost(url);
        yield* otherThanShown(url);
      }
    yield* similarHosts(context);
  },
};

/** One problem a text, at its first such word. */
function* mixedWords({ files, textOf }: Context): Iterable<Problem> {
  for (const { texts } of files)
    for (const text of texts) {
      if (!isOther.test(text.value)) continue;
      const words = text.value.replace(/https?:\/\/\S+/gi, (address) => " ".repeat(address.length));
      const found = [...words.matchAll(/\p{L}[\p{L}\p{M}\p{N}]*/gu)].find(([word]) => isMixed(word));
      if (found === undefined) continue;
      const [word] = found;
      yield {
        place: placeWithin(textOf(text.place.path), text, found.index, found.index + word.length),
        message: `The word ${inlineCode(word)} has Latin letters and others that only look like them: ${othersIn(word).map(named).join(", ")}.`,
        help: "Write it in one script. If it has to be written so, add `allow: look-alike # why`.",
      };
    }
}

const isLatin = /\p{sc=Latin}/u;
/** The scripts with letters that look like Latin ones in a word. */
const isOther = /[\p{sc=Cyrillic}\p{sc=Greek}\p{sc=Armenian}\p{sc=Cherokee}\p{sc=Coptic}\p{sc=Lisu}\p{sc=Deseret}]/u;

const othersIn = (word: string): readonly string[] => [...new Set(word)].filter((letter) => isOther.test(letter));

const named = (letter: string): string =>
  `\`${letter}\` (U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")})`;

/** Latin letters for which Cyrillic has one that looks the same. */
const looksCyrillic = /^[ABCEHIJKMOPSTXYaceijopsxy]+$/;

/**
 * Whether a word has Latin letters and others, and those of one script look like those of the other. Short words with Greek letters are
 * names of quantities: `μTop`, `σAlg`.
 */
function isMixed(word: string): boolean {
  const others = othersIn(word);
  const own = Array.from(word).filter((letter) => isLatin.test(letter));
  if (others.length === 0 || own.length === 0) return false;
  if (/\p{sc=Greek}/u.test(word) && Array.from(word).length <= 4) return false;
  return others.every(looksLatin) || (/\p{sc=Cyrillic}/u.test(word) && looksCyrillic.test(own.join("")));
}

/** The host of an address as it is written, without a port and without `www.`; "" for none. */
const hostOf = (address: string): string =>
  /^(?:https?:\/\/)?(?:[^/?#]*@)?(?:www\.)?([^/?#:]+)/i.exec(address.trim())?.[1]?.toLowerCase() ?? "";

function* foreignHost({ value, place }: Placed<string>): Iterable<Problem> {
  const host = hostOf(value);
  const labels = host.split(".");
  if (labels.some((label) => label.startsWith("xn--")))
    yield {
      place,
      message: `The letters of ${inlineCode(host)} are encoded, so nobody sees what it looks like.`,
      help: "Write the address with its letters.",
    };
  else if (labels.some((label) => isMixed(label) || isDisguised(label)))
    yield {
      place,
      message: `${inlineCode(host)} has letters that only look like Latin ones: ${othersIn(host).map(named).join(", ")}.`,
      help: "Write the real address. If this is the real one, add `allow: look-alike # why`.",
    };
}

/** Whether a part of a host has only letters of another script, all of which look like Latin ones. */
const isDisguised = (label: string): boolean =>
  othersIn(label).length > 0 && Array.from(label).every((letter) => looksLatin(letter) || /[\d-]/.test(letter));

/** An address or a host as the text of a link. Names such as Node.js are none. */
const shownAddress =
  /^(?:https?:\/\/\S+|www\.\S+|(?:[\p{L}\p{N}-]+\.)+(?:ai|com|de|edu|eu|gov|info|int|io|net|org|uk)(?:\/\S*)?)$/iu;

function* otherThanShown({ value, place, shown = "" }: Address): Iterable<Problem> {
  if (!shownAddress.test(shown.trim())) return;
  const [seen, real] = [hostOf(shown), hostOf(value)];
  if (seen !== real && !seen.endsWith(`.${real}`) && !real.endsWith(`.${seen}`))
    yield {
      place,
      message: `This link shows ${inlineCode(seen)} but leads to ${inlineCode(real)}.`,
      help: "Write in words what the link leads to. If it is the name of something, add `allow: look-alike # why`.",
    };
}

/** Of hosts that look alike, those that fewer addresses have, or that come later. */
function* similarHosts({ files }: Context): Iterable<Problem> {
  const urls = files.flatMap((file) => file.urls).filter(({ value }) => /^https?:/i.test(value));
  const byHost = Map.groupBy(urls, ({ value }) => hostOf(value));
  for (const alike of Map.groupBy(byHost, ([host]) => skeletonOf(host)).values()) {
    const [first, ...others] = alike.toSorted(([, a], [, b]) => b.length - a.length);
    for (const [host, each] of others)
      for (const { place } of each)
        yield {
          place,
          message: `${inlineCode(host)} looks like ${inlineCode(first?.[0] ?? "")}, to which other addresses lead.`,
          help: "Correct the address. If both are right, add `allow: look-alike # why`.",
        };
  }
}
