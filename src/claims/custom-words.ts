import { inlineCode } from "../text/escape.ts";
import { nearest } from "../text/nearest.ts";
import { baseLanguage } from "../words/base-language.ts";
import { en } from "../words/en/index.ts";
import { sentencesIn } from "../words/languages.ts";
import { holesOf, isMessage, MessageError, type Message } from "../words/messages.ts";
import { formRules } from "./form-rules.ts";
import { language } from "./formats/choices.ts";
import type { Finding, Placed, SourceFile } from "./model/index.ts";
import type { Reading } from "./reading.ts";
import { readYaml } from "./yaml/read-yaml.ts";
import { placeInText, type Text, type Value } from "./yaml/value.ts";

/** What a map says itself in the place of the words of the interface: a table with any part of the English one. */
export interface CustomWords {
  readonly words: Readonly<Record<string, unknown>>;
  readonly findings: readonly Finding[];
}

/** The sentences that a table can have, by path: texts, and messages with holes. */
const sentences = sentencesIn(en);

/** Reads `words/<language>.yaml`, or the files of the folder `words/<language>/`, for the language of the map. */
export function readCustomWords(files: readonly SourceFile[], language: string): CustomWords {
  const words: Record<string, unknown> = {};
  const findings: Finding[] = [];
  for (const file of files) {
    const [, tag] = /^[^/]*\/words\/([^/]*?)(?:\.yaml$|\/)/.exec(file.path) ?? [];
    if (tag === undefined) continue;
    const isOfMap = [language.toLowerCase(), baseLanguage(language)].includes(tag);
    if (!isOfMap) {
      findings.push(otherLanguage(file, tag, language));
      continue;
    }
    const { reading, value } = readYaml(file);
    if (value) readValue(value, "", words, reading);
    findings.push(...reading.findings);
  }
  return { words, findings };
}

function readValue(value: Value, path: string, words: Record<string, unknown>, reading: Reading): void {
  if (value.kind !== "mapping") {
    reading.report(
      "wrong-type",
      value.place,
      `${path === "" ? "This file" : inlineCode(path)} has keys, each with a sentence.`,
      "Write `key: sentence`.",
    );
    return;
  }
  for (const { key, value: below } of value.entries.values()) {
    const at = path === "" ? key.value : `${path}.${key.value}`;
    const sentence = sentences.get(at);
    if (below === null) continue;
    if (sentence === undefined && below.kind === "mapping" && isPart(at)) readValue(below, at, words, reading);
    else if (sentence === undefined) unknownKey(key, at, reading);
    else if (below.kind !== "text")
      reading.report("wrong-type", below.place, `${inlineCode(at)} is a sentence.`, "Write it on one line.");
    else if (at === "locale" && language.fault(below.value) !== null)
      reading.report(
        "bad-message",
        below.place,
        `${inlineCode(below.value)} is no language.`,
        "Write a tag such as `pl`.",
      );
    else if (isWritable(below, sentence, reading)) put(words, at.split("."), below.value);
  }
}

const isPart = (path: string): boolean => [...sentences.keys()].some((known) => known.startsWith(`${path}.`));

/** Whether a text is a message with the holes of the English one. */
function isWritable(text: Text, sentence: string | Message, reading: Reading): boolean {
  if (!isMessage(sentence)) return true;
  const placeOf = placeInText(text, reading);
  const known = sentence.names.map((name) => inlineCode(`{${name}}`)).join(", ");
  try {
    const holes = holesOf(text.value);
    const unknown = holes.find(({ name }) => !sentence.names.includes(name));
    const named = new Set(holes.map(({ name }) => name));
    const lost = holesOf(sentence.text).find(({ name, isShown }) => isShown && !named.has(name));
    if (unknown) {
      const { name, at } = unknown;
      const meant = nearest(name, sentence.names);
      const help = meant === null ? `It can have ${known}.` : `Did you mean ${inlineCode(`{${meant}}`)}?`;
      reading.report(
        "bad-message",
        placeOf(at, at + name.length + 1),
        `This sentence has no hole ${inlineCode(`{${name}}`)}.`,
        help,
      );
    } else if (lost) {
      const message = `The hole ${inlineCode(`{${lost.name}}`)} is lost: nothing shows what varies here.`;
      reading.report("bad-message", text.place, message, `The English sentence is ${inlineCode(sentence.text)}.`);
    }
    return unknown === undefined && lost === undefined;
  } catch (error) {
    if (!(error instanceof MessageError)) throw error;
    const at = Math.min(error.at, text.value.length - 1);
    reading.report(
      "bad-message",
      placeOf(at, at + 1),
      `${error.message}.`,
      `The English sentence is ${inlineCode(sentence.text)}.`,
    );
    return false;
  }
}

function unknownKey({ value, place }: Placed<string>, path: string, reading: Reading): void {
  const meant = nearest(path, sentences.keys());
  const help =
    meant === null ? "The keys are those of the tables in `src/words/en/`." : `Did you mean ${inlineCode(meant)}?`;
  reading.report(
    "unknown-key",
    place,
    `The interface has no sentence ${inlineCode(path === value ? value : path)}.`,
    help,
  );
}

function otherLanguage({ path }: SourceFile, tag: string, language: string): Finding {
  return {
    rule: "misplaced-file",
    severity: formRules["misplaced-file"].severity,
    place: { path, start: 0, end: 0 },
    message: `The language of the map is ${inlineCode(language)}, so words in ${inlineCode(tag)} are not read.`,
    help: `Name the file ${inlineCode(`words/${language.toLowerCase()}.yaml`)}, or delete it.`,
  };
}

function put(words: Record<string, unknown>, [key = "", ...below]: readonly string[], text: string): void {
  if (below.length === 0) {
    words[key] = text;
    return;
  }
  const part = Object.hasOwn(words, key) ? words[key] : undefined;
  const inner: Record<string, unknown> = typeof part === "object" && part !== null ? { ...part } : {};
  put(inner, below, text);
  words[key] = inner;
}
