import { relationKeys, stances } from "../../claims/fields/claim-fields.ts";
import { emptyDraft, emptyHolder, emptyPerson, emptySource, emptyUse, type Draft } from "./draft.ts";
import { mostDrafts, type Drafts } from "./drafts.ts";

/** The longest text and the most rows: browser storage may contain anything. */
const [longest, most] = [20_000, 50];

/** Reads a stored draft. Invalid parts become empty. */
export const readDraft = (text: string): Draft => draftOf(parsed(text));

/** A draft as text for storage. */
export const writeDraft = (draft: Draft): string => JSON.stringify(draft);

/** Reads stored drafts. A single one is stored as `writeDraft` does it. */
export function readDrafts(text: string): Drafts {
  const kept = parsed(text);
  const [before, after] = [list(kept, "before").map(draftOf), list(kept, "after").map(draftOf)];
  const all = [...before, draftOf(kept), ...after].slice(0, mostDrafts);
  return { all, at: Math.min(before.length, all.length - 1) };
}

/** Drafts as text for storage: the one that the fields show, with those before and after it. */
export function writeDrafts({ all, at }: Drafts): string {
  const current = all[at] ?? emptyDraft;
  return all.length === 1
    ? writeDraft(current)
    : JSON.stringify({ ...current, before: all.slice(0, at), after: all.slice(at + 1) });
}

function draftOf(kept: unknown): Draft {
  const flat = texts(kept, flatDraft);
  return {
    ...flat,
    relation: relationKeys.find((key) => key === flat.relation) ?? "",
    holders: list(kept, "holders").map((each) => {
      const holder = texts(each, emptyHolder);
      const stance = stances.find((kind) => kind === holder.stance) ?? "";
      return { ...holder, stance: stance === "asserts" ? "" : stance };
    }),
    uses: list(kept, "uses").map((each) => texts(each, emptyUse)),
    newPeople: list(kept, "newPeople").map((each) => texts(each, emptyPerson)),
    newSources: list(kept, "newSources").map((each) => texts(each, emptySource)),
  };
}

const { claim, relation, target, conclusion, basis, explanation, id, original } = emptyDraft;
const flatDraft = { claim, relation, target, conclusion, basis, explanation, id, original };

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function list(kept: unknown, key: string): readonly unknown[] {
  const value = own(kept, key);
  return Array.isArray(value) ? value.slice(0, most) : [];
}

type Texts<T> = { readonly [Key in keyof T]: string };

/** The strings of an object under the keys of `like`. */
function texts<T extends object>(kept: unknown, like: T): Texts<T>;
function texts(kept: unknown, like: object): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.keys(like).map((key) => {
      const value = own(kept, key);
      return [key, typeof value === "string" ? value.slice(0, longest) : ""];
    }),
  );
}

const own = (kept: unknown, key: string): unknown =>
  typeof kept === "object" && kept !== null && Object.hasOwn(kept, key) ? Reflect.get(kept, key) : undefined;
