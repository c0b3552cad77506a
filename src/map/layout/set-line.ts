import { mapWords } from "../../words/browser.ts";
import type { MapClaim, MapQuestion } from "../map-data.ts";
import type { Part } from "../scene.ts";
import { setText } from "../text/set-text.ts";
import { countBelow, pathFrom, threadsBelow, type ClaimTree, type Thread } from "./claim-tree.ts";
import { block, joinParts, moved, sized, soft, style, type Column } from "./part.ts";
import { setCard, type CardExtras, type CardSizes, type SetCard } from "./set-card.ts";
import { setHeading } from "./set-region.ts";
import { branchTo } from "./set-thread.ts";
import { gutter, headroom, railAt, setThreads, type ThreadsSizes } from "./set-threads.ts";

/** A claim to place with the path from its position (its line), and how. */
export interface Line {
  readonly question: MapQuestion;
  readonly tree: ClaimTree;
  readonly place: number;
  /** The type scale. */
  readonly scale: number;
  /** How many levels of replies are shown below the claim, and beside the path; 0 for none. */
  readonly depth: { readonly below: number; readonly beside: number };
  /** Free height below the claim; px. */
  readonly roomBelow: number;
}

/** A placed line. */
interface PlacedLine extends Part {
  /** The lower edges of the claim in focus, and of the whole. */
  readonly focusBottom: number;
  readonly bottom: number;
}

/** Between the position and the claim in focus, only this many claims are shown, the nearest. */
const mostBetween = 3;

/** The indentation of a claim on the path; px. */
const indentation = 16;

/** The least width of a column of cards with the smallest type; px. */
const narrowest = { below: 270, beside: 230 } as const;

/** A placed claim on the path: its replies start below it. */
interface Stop {
  readonly place: number;
  readonly x: number;
  readonly bottom: number;
}

/**
 * Places a claim in reading order: its position, the claims between, the claim itself in large type, its replies; then the
 * other replies to the claims above it, the nearest first.
 */
export function placeLine(line: Line, { x, y, width }: Column): PlacedLine {
  const path = placePath(line, { x, y, width });
  const parts: Partial<Part>[] = [path.part];
  const focus = path.stops.at(-1) ?? { place: line.place, x, bottom: y };
  let bottom = focus.bottom + line.roomBelow;
  const add = (threads: readonly Thread[], stop: Stop, kind: "below" | "beside"): void => {
    const set = setBranches(line, threads, stop.place, x + width - stop.x, kind);
    if (set.height === 0) return;
    if (kind === "beside") {
      // Without it, what stands beside the path would look like replies to the claim in focus.
      const role = line.question.claims[stop.place]?.role ?? "position";
      const label = setText(mapWords.beside.path[role], soft, x + width - stop.x - gutter);
      bottom += Math.round(12 * line.scale);
      parts.push({ notes: [{ ...block(label, stop.x + gutter, bottom, "soft"), isCaption: true }] });
      bottom += label.height - 4;
    }
    const top = bottom + headroom;
    // No line may cross the free height.
    const start = kind === "below" && line.roomBelow > 0 ? top - headroom : stop.bottom + 1;
    parts.push(set.place(stop.x, top, { x: stop.x + railAt, y: start }));
    bottom = top + set.height;
  };
  add(threadsBelow(line.tree, line.place), focus, "below");
  const onPath = new Set(pathFrom(line.question.claims, line.place));
  for (const stop of path.stops.slice(0, -1).toReversed()) {
    const beside = threadsBelow(line.tree, stop.place).filter(([head]) => head && !onPath.has(head.place));
    add(beside, stop, "beside");
  }
  return { ...joinParts(parts), focusBottom: focus.bottom, bottom };
}

/** The placed path from the position to the claim in focus. */
interface PlacedPath {
  readonly part: Part;
  /** The shown claims from the position to the claim in focus. */
  readonly stops: readonly Stop[];
}

function placePath(line: Line, { x, y, width }: Column): PlacedPath {
  const { question, place, scale } = line;
  const [position = place, ...between] = pathFrom(question.claims, place).toReversed().slice(0, -1);
  // The note takes as much room as one claim would.
  const shown = between.length === mostBetween + 1 ? between : between.slice(-mostBetween);
  const hidden = between.length - shown.length;
  const parts: Partial<Part>[] = [];
  const stops: Stop[] = [];
  let bottom = y;
  if (position !== place) {
    const heading = setHeading(question, position, width, style(sized(15, scale), 700, 1.2));
    parts.push(heading.place(x, bottom));
    bottom += heading.height;
    stops.push({ place: position, x, bottom });
  }
  const add = (at: number, card: SetCard, left: number): void => {
    const above = stops.at(-1);
    const sign = { x: left, y: bottom + (card.item.sign?.y ?? 0) };
    const isBelow = above !== undefined && question.claims[at]?.parent === above.place;
    const branches = isBelow ? [branchTo(question, at, { x: above.x, y: above.bottom }, sign)] : [];
    parts.push({ marks: moved([card.mark], left, bottom), items: moved([card.item], left, bottom), branches });
    bottom += card.height;
    stops.push({ place: at, x: left, bottom });
  };
  const gap = Math.round(7 * scale);
  if (hidden > 0) {
    const note = setText(mapWords.card.claimsBetween(hidden), soft, width - indentation);
    parts.push({ notes: [block(note, x + indentation, bottom + gap, "soft")] });
    bottom += gap + note.height;
  }
  for (const at of shown) {
    bottom += gap;
    const left = x + stops.length * indentation;
    const sizes = { text: style(sized(13, scale), 500), padding: Math.round(5 * scale) };
    add(at, setCard(question, at, x + width - left, sizes, { withoutPort: true }), left);
  }
  if (stops.length > 0) bottom += Math.round(10 * scale);
  const left = x + stops.length * indentation;
  add(place, focusCard(line, x + width - left), left);
  return { part: joinParts(parts), stops };
}

/** The claim itself in large type. */
function focusCard({ question, place, scale }: Line, width: number): SetCard {
  const claim = question.claims[place];
  const text = style(width < 420 ? 20 : Math.min(28, sized(22, scale)), 600, 1.2);
  const under = undercutWords(claim);
  return setCard(question, place, width, { text, padding: 14 }, { form: "focus", under, withoutPort: true });
}

/** What an undercut says of the claim above it; "" for any other claim. */
function undercutWords(claim: MapClaim | undefined): string {
  return claim?.denies ? mapWords.undercut[claim.denies.kind]("", claim.denies.conclusion) : "";
}

/** The threads below a claim, in as many columns as fit and are useful. */
function setBranches(
  { question, tree, scale, depth }: Line,
  threads: readonly Thread[],
  parent: number,
  width: number,
  kind: "below" | "beside",
): { readonly height: number; readonly place: ReturnType<ReturnType<typeof setThreads>["inColumns"]>["place"] } {
  const deepest = depth[kind];
  const shown = threads
    .map((thread) => thread.filter(({ level }) => level < deepest))
    .filter(({ length }) => length > 0);
  const levels = new Map(shown.flatMap((thread) => thread.map(({ place, level }) => [place, level] as const)));
  const extras = (at: number): CardExtras => {
    const below = levels.get(at) === deepest - 1 ? countBelow(tree, at) : 0;
    const denied = kind === "below" && levels.get(at) === 0 ? undercutWords(question.claims[at]) : "";
    return { under: denied, beside: below > 0 ? mapWords.card.moreBelow(below) : "" };
  };
  const setIn = (columns: number) =>
    setThreads(question, parent, shown, threadsSizes(kind, scale, columns, width), extras);
  const most = Math.max(1, Math.floor((width + columnGap) / (narrowest[kind] * scale + columnGap)));
  const columns = Math.min(most, setIn(most).most);
  const set = setIn(columns).inColumns(columns);
  return { height: Math.max(0, ...set.bottoms), place: set.place };
}

const columnGap = 12;

function threadsSizes(kind: "below" | "beside", scale: number, columns: number, width: number): ThreadsSizes {
  const card = (size: number, weight: 400 | 500, padding: number): CardSizes => ({
    text: style(sized(size, scale), weight),
    padding: Math.round(padding * scale),
  });
  return {
    head: kind === "below" ? card(15, 500, 7) : card(13, 400, 5),
    reply: kind === "below" ? card(12.5, 400, 5) : card(12, 400, 4),
    columnWidth: Math.floor((width + columnGap) / columns) - columnGap,
    columnGap,
    gap: Math.round(6 * scale),
    threadGap: Math.round(12 * scale),
  };
}
