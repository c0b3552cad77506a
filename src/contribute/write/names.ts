import type { Answer, Answers } from "./write-record.ts";

/** What a name is of; "" if that is to be guessed. */
export type NameKind = "person" | "organisation" | "";

/**
 * The keys of a name. `Orwell, George` and `George Orwell` are the name of a person, the second if it looks like one (see
 * `isPersonName`). Any other name is literal, as is one in quotation marks.
 */
export function nameAnswers(text: string, kind: NameKind = ""): Answers {
  const name = text.replace(/\s+/g, " ").trim();
  const quoted = /^["“”„«»](.+)["“”«»]$/.exec(name)?.[1];
  if (quoted !== undefined || kind === "organisation") return { literal: quoted ?? name };
  const [family = "", ...given] = name.split(",").map((part) => part.trim());
  if (given.length > 0) return { family, given: given.join(", ") };
  if (kind === "person" ? eastAsian.test(name) : isEastAsianPerson(name)) return { family: name };
  return kind === "person" || isPersonName(name) ? inTwoParts(name) : { literal: name };
}

/** A name as the form's fields for names have it. An organisation that looks like a person is in quotation marks. */
export function nameInField(name: Answer | undefined): string {
  const of = (key: string): string => {
    const part: unknown = typeof name === "object" ? Reflect.get(name, key) : "";
    return typeof part === "string" ? part : "";
  };
  const literal = of("literal");
  if (literal !== "") return nameAnswers(literal)["literal"] === literal ? literal : `“${literal}”`;
  return [`${of("non-dropping-particle")} ${of("family")}`.trim(), of("given")].filter(Boolean).join(", ");
}

const eastAsian = /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}々ー・ ]+$/u;

/** 王小明, 山田 太郎, 김민준: such names stay whole, since the family name comes first and nothing divides them. */
const isEastAsianPerson = (name: string): boolean =>
  eastAsian.test(name) && /^(?:\S{2,4}|\S{1,4} \S{1,4})$/u.test(name) && !eastAsianGroup.test(name);

/** What names of universities, firms, papers and authorities end in. */
const eastAsianGroup =
  /(?:大学|大學|学院|公司|集团|日报|日報|新聞|新闻|通信|研究所|协会|協会|学会|委员会|政府|[部社院局省厅廳党網网]|대학교?|신문|일보|연구[원소]|협회|정부)$/u;

/** The family name is the last word, with the small words before it: `Ludwig van Beethoven`. A single word is literal. */
function inTwoParts(name: string): Answers {
  const [, given, family] = /^(\S.*?) ((?:\p{Ll}[\p{L}'’]* )*\S+)$/u.exec(name) ?? [];
  return given === undefined || family === undefined ? { literal: name } : { family, given };
}

/**
 * Whether a name without a comma is plausibly that of a person: two or three capitalised words, or initials and at least one, with small
 * words such as `van` between them, and none of them known from names of organisations, in English or German.
 */
function isPersonName(name: string): boolean {
  const words = name.trim().split(/\s+/);
  const [first = "", last = ""] = [words[0], words.at(-1)];
  const capitalised = words.filter((word) => !smallWord.test(word));
  return (
    capitalised.length >= 2 &&
    capitalised.filter((word) => !initials.test(word)).length <= 3 &&
    !smallWord.test(first) &&
    wholeWord.test(last) &&
    capitalised.every((word) => (wholeWord.test(word) || initials.test(word)) && !organisation.test(word))
  );
}

const smallWord =
  /^(?:af|al|bin|da|dal|de|dei|del|della|den|der|di|do|dos|du|el|ibn|la|le|ten|ter|van|vom|von|y|zu|zum|zur)$/;

const initials = /^\p{Lu}\.(?:-?\p{Lu}\.)*$/u;

/** `Jean-Luc`, `O'Neil`, `McCarthy`; capitals within other words are those of firms. */
const wholeWord =
  /^(?:[\p{Lo}\p{M}'’-]{2,}|(?:Mc|Mac|De|Di|Du|La|Le|Van|[ODL]['’])?\p{Lu}[\p{Ll}\p{M}'’]+)(?:-\p{Lu}[\p{Ll}\p{M}]+)*$/u;

const organisation = new RegExp(
  [
    "^(?:The|Der|Die|Das|Ein|Eine|New|United|World|International|National|European?|Royal|Federal|Public|Free|Open|Global)$",
    "^(?:Amnesty|Greenpeace|Google|Microsoft|Apple|Meta|Amazon|Human|Royal|Science|Nature|Max-Planck|Deutsche[rns]?|Europäische[rns]?)$",
    "^(?:Internationale[rns]?|Nationale[rns]?|Bayerische[rns]?|Österreichische[rns]?|Schweizerische[rns]?|Freie[rns]?|Grüne[rns]?)$",
    "(?:univers|akademi|academ|institut|stiftung|ministeri|gesellschaft|gewerkschaft|verband|verein|behörde|kommission|redaktion)",
    "(?:zentrum|zentrale|schule|hochschule|kolleg|partei|fraktion|agentur|kammer|verlag|museum|archiv|bibliothek|klinik|rundfunk|zeitung)",
    "(?:gruppe|allianz|initiative|netzwerk|bündnis|konferenz|organisation|organization|foundation|association|society|committee)",
    "(?:commission|council|department|ministry|agency|government|parliament|regierung|parlament|gericht|association|federation)",
    "^(?:Amt|Bund|Rat|Bank|Club|Klub|Kirche|Church|Court|Senat|Senate|Team|Group|Company|Corporation|Corp|Inc|Ltd|Labs?|Laborator.*)$",
    "^(?:Bundes|Landes|Umweltbundes|Statistische).*|.*(?:amt|sbund|srat|rat der|dienst|werke?)$",
    "^(?:Center|Centre|College|School|Office|Party|League|Union|Press|News|Times|Post|Herald|Tribune|Guardian|Journal|Review|Today|Online)$",
    "^(?:Research|Project|Alliance|Board|Bureau|Network|Fund|Trust|Service|Services|Systems|Technolog.*|Nations|States|House|Library|Book|Books)$",
    "^(?:Deutschland|Österreich|Schweiz|Germany|Austria|America|American|Britain|British|England|Europe|Europa|Berlin|London|Watch|Rights|Platforms)$",
  ].join("|"),
  "iu",
);
