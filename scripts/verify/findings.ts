import type { Debate, SourceRecord } from "../../src/claims/model/index.ts";
import type { Answer as Value } from "../../src/contribute/write/index.ts";
import type { Answer } from "./ask-all.ts";
import { addressOf, type CitedPassage, copiesOf, passageName, type Services, updatesOf } from "./questions.ts";

/** What can be found. The first four ask for something to be done. */
export const kinds = [
  "gone",
  "moved",
  "passage",
  "retracted",
  "missing",
  "unasked",
  "unread",
  "corrected",
  "back",
  "copy",
] as const;

/** What was found at an address or a passage. */
export interface Finding {
  readonly kind: (typeof kinds)[number];
  readonly path: string;
  /** Where a passage is cited: an offset in the file; null for a source. */
  readonly start: number | null;
  readonly address: string;
  /** As a sentence. */
  readonly says: string;
  /** The value of a key of the source that says so; undefined takes the key out. */
  readonly fix?: { readonly key: "online" | "archived" | "retracted"; readonly value: Value | undefined };
}

/** Whether people have to do something about it. */
export const asksForWork = ({ kind }: Finding): boolean => kinds.indexOf(kind) < 4;

export type Answers = ReadonlyMap<string, Answer>;

interface Known {
  readonly answers: Answers;
  /** The day on which something was first found, by `keyOf`. */
  readonly since: ReadonlyMap<string, string>;
  readonly day: string;
  readonly services: Services;
}

export const keyOf = ({ kind, address, says }: Pick<Finding, "kind" | "address" | "says">): string =>
  [address, kind, kind === "missing" ? "" : says].join(" ");

export const missingKey = (address: string): string => keyOf({ kind: "missing", address, says: "" });

/** What was found about each source: where it is, what was published on it, and copies. */
export function findingsOf({ sources }: Debate, known: Known): readonly Finding[] {
  const { answers, services } = known;
  return sources.flatMap((source) => {
    const about = { path: source.path, start: null };
    const address = addressOf(source) ?? "";
    const copy = answers.get(copiesOf(source, services) ?? "")?.seen;
    const updates = Object.entries(answers.get(updatesOf(source, services) ?? "")?.seen ?? {});
    return [
      ...whereIs(source, address, known).map((found) => ({ ...about, address, ...found })),
      ...updates
        .flatMap(([notice, update]) => published(source, notice, update))
        .map((found) => ({ ...about, ...found })),
      ...(copy?.["url"] && copy["date"]
        ? [
            {
              ...about,
              kind: "copy",
              address,
              says: `${address} has a copy: ${copy["url"]}`,
              fix: { key: "archived", value: copy },
            } as const,
          ]
        : []),
    ];
  });
}

type Found = Pick<Finding, "kind" | "says" | "fix">;

function whereIs({ online }: SourceRecord, address: string, { answers, since, day }: Known): readonly Found[] {
  const answer = answers.get(address);
  if (answer === undefined) return [];
  const { status, code, note } = answer;
  if (status === "unasked") return [{ kind: "unasked", says: `${address} could not be asked: ${note}.` }];
  if (status === "missing") {
    if (online?.gone) return [];
    const first = since.get(missingKey(address)) ?? day;
    if (first === day)
      return [
        { kind: "missing", says: `${address} answered ${code}. A run on another day will say whether it is gone.` },
      ];
    const says = `${address} is gone: it answered ${code} on ${first}, and again.`;
    return [{ kind: "gone", says, fix: { key: "online", value: { checked: day, gone: "true" } } }];
  }
  const moved = isElsewhere(address, answer.moved) ? answer.moved : "";
  if (moved === (online?.moved ?? "") && !online?.gone) return [];
  if (moved === "")
    return [{ kind: "back", says: `${address} leads to it again.`, fix: { key: "online", value: undefined } }];
  // A front page in its place is not the work.
  const isFront = new URL(moved).pathname === "/" && new URL(address).pathname !== "/";
  const fix = { key: "online", value: { checked: day, moved } } as const;
  return [{ kind: "moved", says: `${address} has moved to ${moved}.`, ...(isFront ? {} : { fix }) }];
}

/** DOIs always lead elsewhere, and a slash or an `https` more is no other place. */
function isElsewhere(address: string, moved: string): boolean {
  const place = (url: string): string => url.replace(/^https?:\/\/(?:www\.)?|\/?(?:#.*)?$/g, "");
  return moved !== "" && place(moved) !== place(address) && !/^https?:\/\/(?:dx\.)?doi\.org\//.test(address);
}

/** What a later publication says of a source. */
function published(
  { fields, retracted }: SourceRecord,
  notice: string,
  update: string,
): readonly (Found & { readonly address: string })[] {
  const [type = "", date = ""] = update.split(" ");
  const says = `${fields["DOI"] ?? ""} has a notice of ${type.replaceAll("_", " ")}, ${date}: ${notice}`;
  if (!/^(?:retraction|withdrawal|removal)$/.test(type)) return [{ kind: "corrected", address: notice, says }];
  return retracted
    ? []
    : [{ kind: "retracted", address: notice, says, fix: { key: "retracted", value: { date, notice } } }];
}

/** What became of looking for a passage. */
export function passageFinding(cited: CitedPassage, verdict: string | null | undefined, why: string): Finding | null {
  const name = passageName(cited.ends);
  const about = { path: cited.claim.path, start: cited.start, address: cited.address || cited.source.id };
  if (verdict === "found") return null;
  if (verdict === "not found") return { ...about, kind: "passage", says: `“${name}” is not in ${about.address}.` };
  return { ...about, kind: "unread", says: `“${name}” can't be looked for in ${about.address}: ${why}.` };
}
