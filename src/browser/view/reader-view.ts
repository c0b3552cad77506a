import type { Id, Label } from "../../claims/model/index.ts";
import {
  isGraph,
  judgementsIn,
  readViewLink,
  standing,
  writeViewLink,
  type Graph,
  type Judgement,
  type Standing,
} from "../../reasoning/index.ts";
import { fetchFile } from "../page/site.ts";
import { readStoredView, remember, remembered, storeView, viewKey, type Judged } from "../page/storage.ts";
import { followRenames, isVersionJudged, sameJudgements, withJudgement } from "./judged.ts";

/** A view from a link. */
export interface LinkedView {
  readonly judged: Judged;
  /** The number of its claims that are not on the map. */
  readonly gone: number;
}

/** The present labels of the claims whose labels changed. */
export type Changes = ReadonlyMap<Id, Label>;

/**
 * A reader's view: their judgements and what follows. Only this browser keeps it. It can show a view from a link instead; the
 * reader's own stays unchanged until they adopt that one.
 */
export class ReaderView {
  readonly graph: ShippedGraph;
  /** Former id to present id. */
  readonly #renamed: ReadonlyMap<Id, Id>;
  readonly #onChange: (changes: Changes) => void;
  #own: Judged;
  /** The reader's earlier judgements, which undo restores; the latest come last. */
  #earlier: readonly Judged[] = [];
  #linked: LinkedView | null = null;
  #isStored = true;
  /** The judgements of which `standing` has the labels. */
  #shown: Judged;
  readonly standing: Standing;

  /** `onChange` is called after each change of the judgements shown, with the labels that changed. */
  constructor(graph: ShippedGraph, onChange: (changes: Changes) => void) {
    this.graph = graph;
    this.#renamed = new Map(graph.renamed);
    this.#onChange = onChange;
    this.#own = this.#readStored();
    this.#shown = this.#own;
    this.standing = standing(graph, judgementsIn(this.#own));
    // The reader judged in another tab, or on the page from which they went back to this one.
    addEventListener("storage", ({ key }) => {
      if (key === viewKey) this.#readAgain();
    });
    addEventListener("pageshow", ({ persisted }) => {
      if (persisted && this.#isStored) this.#readAgain();
    });
  }

  /** The judgements shown: the reader's own, or those of a view from a link. */
  get judged(): Judged {
    return this.#linked?.judged ?? this.#own;
  }

  get linked(): LinkedView | null {
    return this.#linked;
  }

  /** Whether anything is judged. Until then the map shows no labels. */
  get takesPart(): boolean {
    return this.judged.size > 0;
  }

  get canUndo(): boolean {
    return this.#linked === null && this.#earlier.length > 0;
  }

  /** Whether this browser keeps the reader's own view: not where it allows no storage, or has no room. */
  get isStored(): boolean {
    return this.#isStored;
  }

  /** The number of the reader's own judgements, whatever is shown. */
  get ownSize(): number {
    return this.#own.size;
  }

  /** Accepts or rejects a claim, or leaves it open (null). Does nothing for a claim that is not on the map, and while a shared view is shown. */
  judge(id: Id, judgement: Judgement | null): void {
    const version = this.#version(id);
    if (this.#linked || (version === null && judgement !== null)) return;
    if (this.isAsJudged(id) && (this.#own.get(id)?.judgement ?? null) === judgement) return;
    const claim = judgement && version !== null ? { judgement, version, previousId: null } : null;
    this.#changeTo(withJudgement(this.#own, id, claim));
  }

  clear(): void {
    if (!this.#linked && this.#own.size > 0) this.#changeTo(new Map());
  }

  undo(): void {
    const last = this.#earlier.at(-1);
    if (last === undefined || this.#linked) return;
    this.#earlier = this.#earlier.slice(0, -1);
    this.#store(last);
  }

  /** Whether a claim on the map has another version than when it was judged, here or in another view. */
  hasChanged(id: Id, judged = this.judged): boolean {
    const [claim, version] = [judged.get(id), this.#version(id)];
    return claim !== undefined && version !== null && !isVersionJudged(claim, version);
  }

  /** Whether a claim still has the id and the version that it had when it was judged. */
  isAsJudged(id: Id): boolean {
    return !this.hasChanged(id) && !this.judged.get(id)?.previousId;
  }

  isGone(id: Id): boolean {
    return !this.standing.has(id);
  }

  /** The sentence of a claim that left the map, and the claim that replaced it; "" for what is not known. */
  retired(id: Id): { readonly sentence: string; readonly replacedBy: Id } {
    const [, sentence = "", replacedBy = ""] = this.graph.retired.find(([retired]) => retired === id) ?? [];
    return { sentence, replacedBy };
  }

  /** The view of a link; null if it has none that can be read. */
  readLink(link: string): LinkedView | null {
    const read = readViewLink(link, versionsByAnyId(this.graph));
    return read && { ...read, judged: followRenames(read.judged, this.#renamed) };
  }

  /** Shows the view of a link, unless it has the reader's own judgements. False if the link has no view that can be read. */
  showLinked(link: string): boolean {
    const linked = this.readLink(link);
    if (linked === null) return false;
    if (linked.gone === 0 && sameJudgements(linked.judged, this.#own)) return true;
    this.#linked = linked;
    this.#show();
    return true;
  }

  /** Shows the reader's own view again. */
  leaveLinked(): void {
    this.#linked = null;
    this.#show();
  }

  /** Makes the shared view the reader's own. This can be undone. */
  adopt(): void {
    const linked = this.#linked;
    this.#linked = null;
    if (linked) this.#changeTo(linked.judged);
  }

  /** The view that is shown, as text for an address. */
  link(): string {
    return writeViewLink(this.judged);
  }

  /** Undo takes back what was judged elsewhere too, before what was judged here: otherwise it would lose that. */
  #readAgain(): void {
    const stored = this.#readStored();
    if (storeView(stored) === storeView(this.#own)) return;
    this.#earlier = [...this.#earlier, this.#own];
    this.#own = stored;
    this.#show();
  }

  #readStored(): Judged {
    return followRenames(readStoredView(remembered(viewKey)), this.#renamed);
  }

  /** The address of the present version of a claim on the map; null for any other. */
  #version(id: Id): string | null {
    const place = this.standing.placeOf(id);
    return place === null ? null : (this.graph.versions[place] ?? null);
  }

  #changeTo(next: Judged): void {
    this.#earlier = [...this.#earlier, this.#own];
    this.#store(next);
  }

  #store(next: Judged): void {
    this.#own = next;
    this.#isStored = remember(viewKey, storeView(next));
    this.#show();
  }

  /** Updates the labels by the judgements that differ, which costs less than labelling anew. */
  #show(): void {
    const { standing, judged } = this;
    const differing = [...new Set([...this.#shown.keys(), ...judged.keys()])].filter(
      (id) => this.#shown.get(id)?.judgement !== judged.get(id)?.judgement,
    );
    // Of several judgements, a later one may restore a label that an earlier one changed.
    const before = differing.length > 1 ? standing.labels() : null;
    const touched = differing.flatMap((id) => standing.judge(id, judged.get(id)?.judgement ?? null));
    this.#shown = judged;
    const changed = [...new Set(touched)].map((id) => [id, standing.label(id)] as const);
    this.#onChange(new Map(changed.filter(([id, label]) => before?.get(id) !== label)));
  }
}

/** Loads the graph and the view that this browser keeps. Rejects if the graph can't be loaded. */
export async function openReaderView(base: string, onChange: (changes: Changes) => void): Promise<ReaderView> {
  const keys = ["versions", "numbers", "first", "renamed", "retired"] as const;
  const graph = await fetchFile<ShippedGraph>(`${base}map/`, "standing.json", ...keys);
  if (!isGraph(graph)) throw new Error(`${base}map/standing.json is no graph of claims.`);
  return new ReaderView(graph, onChange);
}

/** The file /map/standing.json. */
interface ShippedGraph extends Graph {
  /** The address of each claim's present version, in the order of `claims`. */
  readonly versions: readonly string[];
  /** The number of each claim on the map; -1 for one that is not there. */
  readonly numbers: readonly number[];
  /** Positions to begin with. */
  readonly first: readonly (readonly [id: Id, sentence: string])[];
  /** Former ids of claims. */
  readonly renamed: readonly (readonly [former: Id, present: Id])[];
  /** Claims that left the map, and which claim replaced each; "" for none. */
  readonly retired: readonly (readonly [id: Id, sentence: string, replacedBy: Id])[];
}

/** The address of each claim's present version, by every id that the claim has or had; "" for a claim that left the map. */
function versionsByAnyId(graph: ShippedGraph): ReadonlyMap<Id, string> {
  const versions = new Map(graph.claims.map((id, place) => [id, graph.versions[place] ?? ""]));
  const gone = graph.retired.map(([id]) => [id, ""] as const);
  const former = graph.renamed.map(([id, present]) => [id, versions.get(present) ?? ""] as const);
  // The present ids come last, so that they win over former ids.
  return new Map([...gone, ...former, ...versions]);
}
