/** Rules against what pretends to be something else: letters of other scripts, and addresses that look like others. */
import type { Address, Placed } from "../../claims/model/index.ts";
import { codePointOf } from "../../text/characters.ts";
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
      const found = [...words.matchAll(/\p{L}[\p{L}\p{M}\p{N}]*/gu)].find(
        ([word]) => isMixed(word) && !isHonest.test(word),
      );
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
const isOther =
  /[\p{sc=Cyrillic}\p{sc=Greek}\p{sc=Armenian}\p{sc=Cherokee}\p{sc=Coptic}\p{sc=Lisu}\p{sc=Deseret}\p{sc=Canadian_Aboriginal}]/u;

const othersIn = (word: string): readonly string[] => [...new Set(word)].filter((letter) => isOther.test(letter));

const named = (letter: string): string => `\`${letter}\` (U+${codePointOf(letter)})`;

/** Latin letters for which Cyrillic has one that looks the same. */
const looksCyrillic = /^[ABCEHIJKMOPSTXYaceijopsxy]+$/;

/** Names of quantities and proteins, `μTop` and `HIF1α`, and abbreviations with the ending of a Cyrillic word, `VIPом`. */
const isHonest = /^(?=.*\p{sc=Greek}).{1,4}$|^[A-Z\d]{3,}[α-ω][A-Z\d]*$|^[A-Z]{2,}\d*[\u0430-\u045F\u0491]+$/u;

/**
 * Whether a word has Latin letters and others, and those of one script look like those of the other. A small Latin letter may stand
 * before a name: `iФорум`.
 */
function isMixed(word: string): boolean {
  const others = othersIn(word);
  const own = Array.from(word).filter((letter) => isLatin.test(letter));
  if (others.length === 0 || own.length === 0) return false;
  const isAmongCyrillic = /\p{sc=Cyrillic}/u.test(word) && looksCyrillic.test(own.join(""));
  return others.every(looksLatin) || (isAmongCyrillic && !/^[a-z]\p{Lu}\P{sc=Latin}+$/u.test(word));
}

/** The host of an address as it is written, without a port and without `www.`; "" for none. */
const hostOf = (address: string): string => hostAsWritten(address).toLowerCase();

const hostAsWritten = (address: string): string =>
  /^(?:https?:\/\/)?(?:[^/?#]*@)?(?:www\.)?([^/?#:]+)/i.exec(address.trim())?.[1] ?? "";

function* foreignHost({ value, place }: Placed<string>): Iterable<Problem> {
  const host = hostOf(value);
  const disguised = disguisedIn(hostAsWritten(value));
  const read = /^https?:\/\/[^/[]/i.test(value) ? URL.parse(value)?.hostname.replace(/^www\./, "") : undefined;
  if (host.split(".").some((label) => label.startsWith("xn--")))
    yield {
      place,
      message: `The letters of ${inlineCode(host)} are encoded, so nobody sees what it looks like.`,
      help: "Write the address with its letters.",
    };
  else if (disguised.length > 0)
    yield {
      place,
      message: `${inlineCode(host)} has characters that only look like others: ${disguised.map(named).join(", ")}.`,
      help: "Write the real address. If this is the real one, add `allow: look-alike # why`.",
    };
  else if (/^\p{ASCII}+$/u.test(host) && read !== undefined && read !== host)
    yield {
      place,
      message: `Browsers read ${inlineCode(host)} as ${inlineCode(read)}.`,
      help: `Write ${inlineCode(read)}, if it is the right address.`,
    };
}

/** What no Latin name in a host has: letters of other scripts, small capitals and letters of phonetics, and the Turkish `ı`. */
const isForeign = /[^\p{sc=Latin}\p{M}\p{ASCII}]|[ᴀ-ᴢʙɢʜɪʟɴʀʏꜰꜱɑɡı]/u;

/**
 * The characters of a host that are taken for others: signs, forms of other letters, letters beside Latin ones, and a whole name of
 * them, unless its ending says its script: `хор.рф`.
 */
function disguisedIn(host: string): readonly string[] {
  const name = host.normalize().replace(/(?<=l)·(?=l)|(?<=\p{Lo})・(?=\p{Lo})|[\u200C\u200Dำຳ]/gu, "");
  const isTurkish = /[çğöşü]|\.(?:az|tr)$/i.test(name);
  const odd = Array.from(name).filter(
    (letter) => /[^\p{ASCII}\p{L}\p{M}\p{N}]/u.test(letter) || letter.normalize("NFKC") !== letter,
  );
  const foreign = name.split(".").flatMap((label) => {
    const letters = Array.from(label).filter((letter) => isForeign.test(letter) && !(isTurkish && letter === "ı"));
    const areAlike =
      letters.every(looksLatin) && (/[a-z]/i.test(label) || (isOther.test(label) && /\.[a-z]+$/i.test(name)));
    return areAlike || isMixed(label) ? letters : [];
  });
  return [...new Set([...odd, ...foreign])];
}

/** Countries with an ending of two letters, in which files don't end as well. */
const countries = new Intl.DisplayNames("en", { type: "region", fallback: "none" });
const endings = new Set(
  (
    "academy agency app art biz blog cloud club com dev digital edu foundation global gov health info institute int life live " +
    "media mil museum name net network news online org page press pro research science shop site social space store studio " +
    "tech today top tv website wiki work world xyz рф укр"
  ).split(" "),
);
const isEnding = (ending: string): boolean =>
  endings.has(ending) || (/^(?!md|py|sh)[a-z]{2}$/.test(ending) && countries.of(ending.toUpperCase()) !== undefined);

/** The host that the text of a link shows, with signs around it or not. Names such as Node.js are none; "" for none. */
function hostShown(text: string): string {
  const [address] = /(?:https?:\/\/|www\.)\S+/i.exec(text) ?? [];
  const [, bare = ""] =
    /^[^\p{L}\p{N}]*((?:[\p{L}\p{N}][\p{L}\p{N}-]*\.)+\p{L}{2,})(?:[/?#:][^]*|[^\p{L}\p{N}]*)$/u.exec(text) ?? [];
  const host = hostOf(address ?? (isEnding(bare.toLowerCase().split(".").at(-1) ?? "") ? bare : ""));
  return /^.*[\p{L}\p{N}]/u.exec(host)?.[0] ?? "";
}

function* otherThanShown({ value, place, shown = [] }: Address): Iterable<Problem> {
  const real = hostOf(value);
  const seen = shown
    .map(hostShown)
    .find((host) => host !== "" && host !== real && !host.endsWith(`.${real}`) && !real.endsWith(`.${host}`));
  if (seen !== undefined)
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
