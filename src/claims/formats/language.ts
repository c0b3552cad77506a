import { nearest } from "../../text/nearest.ts";
import type { Fault } from "../shape/shape.ts";
import { strictFormat } from "./format.ts";

/** The tag of a language, `de` or `pt-BR` (BCP 47). */
export const language = strictFormat(
  "language",
  "the tag of a language",
  "de",
  "unknown-value",
  /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/,
  (value) => {
    const tag = tagOf(value);
    return tag === null ? notATag(value) : tag === value ? null : meant(value, tag);
  },
);

/** The tag in its usual case, `pt-BR`; null for anything else. Names of languages that no tag starts with are not tags. */
function tagOf(value: string): string | null {
  try {
    const [tag = ""] = Intl.getCanonicalLocales(value.replaceAll("_", "-"));
    return nameOf(tag) === "" ? null : tag;
  } catch {
    return null;
  }
}

const names = new Intl.DisplayNames("en", { type: "language", fallback: "none" });

function nameOf(tag: string): string {
  return names.of(tag.split("-")[0] ?? "") ?? "";
}

function notATag(value: string): Fault {
  const known = commonTags.map((tag) => [namesOf(tag), tag] as const);
  const name = nearest(
    value,
    known.flatMap(([spellings]) => spellings),
  );
  const tag = known.find(([spellings]) => spellings.some((spelling) => spelling === name))?.[1];
  const message = `\`${value}\` is not the tag of a language.`;
  return tag === undefined
    ? {
        message,
        help: "Write its tag of two or three letters, such as `de` for German or `pt-BR` for Brazilian Portuguese.",
      }
    : { message, help: `Did you mean \`${tag}\`?`, meant: tag };
}

const meant = (value: string, tag: string): Fault => ({
  message: `\`${value}\` is usually written \`${tag}\`.`,
  help: `Write \`${tag}\`.`,
  meant: tag,
});

/** Languages that people name rather than tag. */
const commonTags = ["ar", "cs", "da", "de", "el", "en", "es", "fa", "fi", "fr", "he", "hi", "hu", "it", "ja", "ko", "nb", "nl", "pl", "pt", "ro", "ru", "sv", "tr", "uk", "zh"]; // prettier-ignore

/** A language's name in English and in itself: German, Deutsch. */
function namesOf(tag: string): readonly string[] {
  const own = new Intl.DisplayNames(tag, { type: "language" }).of(tag) ?? "";
  return [nameOf(tag), own].filter((name) => name !== "");
}
