import type { Id } from "../../claims/model/index.ts";
import type { Judgement } from "../../reasoning/index.ts";

/** Reads what this browser keeps under a name; "" for nothing. */
export function remembered(name: string): string {
  try {
    return localStorage.getItem(name) ?? "";
  } catch {
    return "";
  }
}

/** Keeps a value in this browser. False if it does not allow that: then the value holds until the page is left. */
export function remember(name: string, value: string): boolean {
  try {
    localStorage.setItem(name, value);
    return true;
  } catch {
    return false;
  }
}

/** A judgement of a claim. */
export interface JudgedClaim {
  readonly judgement: Judgement;
  /** The address of the claim's version when it was judged; six digits of it in views that were stored before addresses were. */
  readonly version: string;
  /** The claim's id when it was judged, if it was renamed since. */
  readonly previousId: Id | null;
}

/** The judgements of a reader's view, in the order in which they were made. */
export type Judged = ReadonlyMap<Id, JudgedClaim>;

/** The name under which the browser keeps the reader's view. */
export const viewKey = "my-view";

/** Writes a view as the browser keeps it: the version of the format, then a line for each claim: judgement, id, version and, if it was renamed, its former id. */
export function storeView(judged: Judged): string {
  return ["1", ...[...judged].map(lineOf)].join("\n");
}

const lineOf = ([id, { judgement, version, previousId }]: readonly [string, JudgedClaim]): string =>
  `${judgement} ${id} ${version}${previousId === null ? "" : ` ${previousId}`}`;

/** Reads what `storeView` wrote. Lines that can't be read are left out; in another version of the format, all are. */
export function readStoredView(text: string): Judged {
  const [form, ...lines] = text.split("\n");
  return new Map(form === "1" ? lines.flatMap(readLine) : []);
}

function readLine(line: string): readonly (readonly [id: string, claim: JudgedClaim])[] {
  const [, judgement, id, version, previousId = null] =
    /^(accept|reject) ([a-z0-9-]+) ([0-9a-f]{6,64})(?: ([a-z0-9-]+))?$/.exec(line) ?? [];
  return id !== undefined && version !== undefined && (judgement === "accept" || judgement === "reject")
    ? [[id, { judgement, version, previousId }]]
    : [];
}
