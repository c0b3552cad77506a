/** Rules that keep what is dangerous or invisible out of files. */
import type { Fix, Place, SourceFile } from "../../claims/model/index.ts";
import { codePointOf, hiddenCharacters, type Hidden } from "../../text/characters.ts";
import { isImageFile, sitePath } from "../../text/paths.ts";
import { inlineCode } from "../../text/escape.ts";
import { nearest } from "../../text/nearest.ts";
import type { Problem, Rule } from "../rule.ts";
import { sentenceMatches } from "../sentences.ts";

const names: readonly (readonly [characters: RegExp, name: string])[] = [
  [/[\u061C\u200E\u200F\u202A-\u202E\u2066-\u206F]/, "changes the direction of the text after it"],
  [/[\u2028\u2029]/, "ends a line only in some programs"],
  [/[\u115F\u1160\u2800\u3164\uFFA0]/, "looks like a space but is not one"],
  [
    /[\u180B-\u180D\u180F\uFE00-\uFE0F\u{E0100}-\u{E01EF}]/u,
    "selects a variant of the character before it, which has none",
  ],
  [/\p{Noncharacter_Code_Point}/u, "is not a character"],
  [/\p{Cs}/u, "is half of a surrogate pair"],
  [/\p{Cc}/u, "is a control character"],
  [/\p{Default_Ignorable_Code_Point}/u, "is invisible"],
];

export const hiddenCharacter: Rule = {
  id: "hidden-character",
  concern: "safety",
  severity: "error",
  sentence:
    "A file contains an invisible character, a letter with more than eight marks, or U+FFFD, which takes the place of a letter that was lost.",
  aliases: ["lost-character"],
  *check({ files }) {
    for (const { file, texts } of files) {
      // Binary files contain such bytes everywhere; the rules not-text and bad-file-name report them.
      if (!/\.ya?ml$/i.test(file.path) || file.text.includes("\0")) continue;
      const written = [...lostIn(file), ...hiddenIn(file), ...stackedIn(file)];
      yield* written;
      // Only a YAML escape ("\u202E") or an HTML entity can produce one that the file's text doesn't show.
      if (written.length > 0 || !/[\\&]/.test(file.text)) continue;
      const [first] = texts.flatMap(({ value, place }) =>
        hiddenCharacters(value).map(({ character }) => ({ place, character })),
      );
      if (first) yield problem(first.place, first.character, 1);
    }
  },
};

/** A problem at the first letter that was lost: if there are many, they have one cause. */
function* lostIn({ path, text }: SourceFile): Iterable<Problem> {
  const at = text.indexOf("\uFFFD");
  if (at === -1) return;
  const count = text.split("\uFFFD").length - 1;
  const more = count > 1 ? ` There are ${count} in this file.` : "";
  yield {
    place: { path, start: at, end: at + 1 },
    message: `A letter was lost here: the file was saved in another encoding and then read as UTF-8.${more}`,
    help: "Write the letter again, or save the original file as UTF-8 and copy its text.",
  };
}

/** A problem at the first invisible character of a file, too. */
function hiddenIn({ path, text }: SourceFile): readonly Problem[] {
  // A byte order mark at the start of the file is not part of its text.
  const found = hiddenCharacters(text).filter(({ character, index }) => index > 0 || character !== "\uFEFF");
  const [first] = found;
  if (first === undefined) return [];
  const place = { path, start: first.index, end: first.index + first.character.length };
  return [{ ...problem(place, first.character, found.length), ...(mayIndent(text) ? {} : deleteAll(found)) }];
}

/** More marks than the letters of any script have. They cover the lines above and below. */
function* stackedIn({ path, text }: SourceFile): Iterable<Problem> {
  const found = /\p{M}{9,}/u.exec(text);
  if (found === null) return;
  yield {
    place: { path, start: found.index, end: found.index + found[0].length },
    message: `This letter has ${Array.from(found[0]).length} marks, which cover the lines around it.`,
    help: "Write the letter with the marks that it needs.",
  };
}

/** Whether some stand in the indentation of a key or an entry of a list: they may be there in place of spaces. */
const mayIndent = (text: string): boolean =>
  /^ *[\u200b\u2060\ufeff][ \t\u200b\u2060\ufeff]*(?:- |["'\w-]+:)/m.test(text.replace(/^\ufeff/, ""));

/** A fix only if every one is a character without width and without meaning, so that deleting them loses nothing. */
function deleteAll(found: readonly Hidden[]): { readonly fix?: Fix } {
  if (!found.every(({ character }) => /^[\u00ad\u200b\u2060\ufeff]$/.test(character))) return {};
  const edits = found.map(({ character, index }) => ({ start: index, end: index + character.length, insert: "" }));
  return { fix: { kind: "edit", does: "deleted invisible characters", edits } };
}

function problem(place: Place, character: string, count: number): Problem {
  const name = names.find(([characters]) => characters.test(character))?.[1] ?? "is invisible";
  const more = count > 1 ? ` There are ${count} such characters in this file.` : "";
  return {
    place,
    message: `The character U+${codePointOf(character)} ${name}.${more}`,
    help: "Delete it. Most editors can show invisible characters.",
  };
}

export const rawHtml: Rule = {
  id: "raw-html",
  concern: "safety",
  severity: "error",
  sentence: "The sentence of a claim or question contains HTML.",
  check: (context) =>
    sentenceMatches(context, formattingTag).map(({ words, place }) => ({
      place,
      message: `${inlineCode(words)} is HTML, but a sentence is plain text.`,
      help: "Delete the tag.",
    })),
};

/**
 * Tags that format text and are often pasted in. Other tags may be what the sentence is about; they are shown as
 * written.
 */
export const formattingTag =
  /<\/?(?:a|abbr|b|big|br|cite|code|del|div|em|font|h[1-6]|i|ins|li|mark|ol|p|q|s|small|span|strike|strong|sub|sup|tt|u|ul)(?:\s[^<>]*)?\/?>/iu;

const address = /\b[a-z][a-z\d+.-]{0,30}:\/\/\S*|\bwww\.\S+|\bmailto:\S+/iu;

export const linkInSentence: Rule = {
  id: "link-in-sentence",
  concern: "safety",
  severity: "error",
  sentence: "The sentence of a claim or question contains a web address.",
  check: (context) =>
    sentenceMatches(context, address).map(({ words, place }) => ({
      place,
      message: `${inlineCode(words)} is a web address, which a sentence can't contain.`,
      help: "Add the page as a source in `sources/` and cite it, or link to it in the explanation.",
    })),
};

export const unsafeUrl: Rule = {
  id: "unsafe-url",
  concern: "safety",
  severity: "error",
  sentence: "An address does not begin with `http://` or `https://`, or hides the name of its site.",
  check: ({ files, debate }) => {
    // A page of the map may name what the site has: the build knows whether it is there.
    const addresses = files.flatMap(({ record, urls }) =>
      urls.filter(({ value }) => !isWebAddress(value) && !(record?.kind === "page" && sitePath(value) !== null)),
    );
    // This field may hold a name or an address, and a page may turn an address into a link.
    const mixed = debate.sources
      .map(({ checked, place }) => ({ value: checked?.record ?? "", place }))
      .filter(({ value }) => /^\s*(?:javascript|vbscript|data|file|blob):\S/i.test(value));
    // Browsers go to the host after the `@`: `https://openai.com@evil.example/`.
    const disguised = files.flatMap(({ urls }) => urls.filter(({ value }) => /^https?:\/\/[^/?#]*@/i.test(value)));
    return [
      ...disguised.map(({ value, place }) => ({
        place,
        message: `What stands before the \`@\` in ${inlineCode(value)} is no part of the site's name: it leads to ${inlineCode(URL.parse(value)?.host ?? "")}.`,
        help: "Delete it, up to the `@`.",
      })),
      ...[...addresses, ...mixed].map(({ value, place }) => ({
        place,
        message: `${inlineCode(value)} is not a web address.`,
        help: helpWith(value),
      })),
    ];
  },
};

/** How to fix the most likely mistake in an address. */
function helpWith(value: string): string {
  const whole = value.replace(/\s/g, "%20");
  if (whole !== value && isWebAddress(whole)) return `An address can't contain spaces: write ${inlineCode(whole)}.`;
  if (/^www\.[^\s/.]+\.[^\s/]\S*$/i.test(value)) return `Write ${inlineCode(`https://${value}`)}.`;
  return "Write a full address that begins with `https://` or `http://`.";
}

function isWebAddress(value: string): boolean {
  return /^https?:\/\/[^\s/]/i.test(value) && !/\s/.test(value) && URL.canParse(value);
}

/** An image is read and checked up to this size. */
const mostBytes = 65_536;

export const badLogo: Rule = {
  id: "bad-logo",
  concern: "safety",
  severity: "error",
  sentence:
    "The `logo` of the map is not an SVG or PNG file beside `map.yaml`, or is an SVG that is more than a picture.",
  check: ({ files, debate: { map } }) => {
    const { logo } = map;
    if (logo === null) return [];
    const folder = map.path.slice(0, map.path.lastIndexOf("/") + 1);
    const file = files.find((each) => each.file.path === folder + logo.value)?.file;
    if (file && isImageFile(logo.value)) {
      const problem = logo.value.endsWith(".svg") ? problemOf(file.text) : null;
      return problem ? [{ place: logo.place, ...problem }] : [];
    }
    const names = files.map((each) => each.file.path.slice(folder.length)).filter(isImageFile);
    const meant = nearest(logo.value, names) ?? names[0];
    return [
      {
        place: logo.place,
        message: `Beside ${inlineCode("map.yaml")} there is no image ${inlineCode(logo.value)}.`,
        help:
          meant === undefined
            ? "Put an SVG or PNG file beside `map.yaml`, and write its name: letters, digits and hyphens, then `.svg` or `.png`."
            : `Did you mean ${inlineCode(meant)}?`,
      },
    ];
  },
};

/**
 * The elements of a picture, and those that drawing programs describe it with. A prefix may stand for any namespace.
 */
const ofPicture = new RegExp(
  String.raw`^(?:[^:]*:)?(?:svg|g|defs|symbol|use|view|switch|a|title|desc|metadata|style|path|rect|circle|ellipse|line|polyline|polygon|text|tspan|textPath|image|marker|mask|clipPath|pattern|linearGradient|radialGradient|stop|filter|fe[A-Z]\w+|RDF|Work|format|type|date|creator|publisher|rights|Agent|license|License|permits|requires|namedview|page|grid|guide)$`,
);

/**
 * Pages show the image in a way that runs nothing in it. But its address can be opened, too, and then it is a page of
 * the site.
 */
const active: readonly (readonly [what: RegExp, name: string])[] = [
  [/[ "'/]on\w+ ?=/i, "an event handler"],
  [/[ "'/:](?:href|src) ?= ?["']? ?(?!["' #]|data:image\/(?:png|jpeg|gif|webp)[;,])/i, "an address"],
  [/@import|url\( ?["']? ?(?!["' #])|\b(?:image-set|src|image)\(/i, "an address in its styles"],
  // It may stand for a letter of these words.
  [
    /^(?=[^]*<(?:[\w-]+:)?style\b)[^]*(?:\\|&#)|[ "'](?:style|fill|stroke|filter|mask|clip-path|marker[\w-]*|cursor) ?= ?(?:"[^"]*|'[^']*)(?:\\|&#)/i,
    "an escape in its styles",
  ],
  [/<!(?!--|\[CDATA\[|DOCTYPE[^[>]*>)|<\?xml-stylesheet/i, "an entity, a declaration or a style sheet"],
  // In some encodings other bytes are a tag.
  [/\bencoding ?= ?["'](?!utf-8["'])/i, "another encoding than UTF-8"],
];

function problemOf(svg: string): Omit<Problem, "place"> | null {
  if (new TextEncoder().encode(svg).length > mostBytes)
    return { message: "This SVG is larger than 64 KiB.", help: "Simplify it, or use a PNG." };
  if (!/<(?:[\w-]+:)?svg\b/i.test(svg))
    return { message: "This file is not an SVG.", help: "Save the image as SVG again, or use a PNG." };
  const text = svg.replaceAll(/\s+/g, " ");
  const element = [...text.matchAll(/<(?![!?/])([^\s/>]*)/g)].find(([, name = ""]) => !ofPicture.test(name));
  const found = element ? `the element ${inlineCode(element[1] ?? "")}` : active.find(([what]) => what.test(text))?.[1];
  return found !== undefined
    ? {
        message: `This SVG has ${found}: it is more than a picture.`,
        help: "Save it as “plain” or “optimised” SVG in a drawing program, or use a PNG.",
      }
    : null;
}
