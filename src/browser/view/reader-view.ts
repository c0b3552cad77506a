import { standing, type Judgement, type Standing } from "../../evaluate/index.ts";
import type { Id, Label } from "../../model/index.ts";
import { remember, remembered } from "../model/remembered.ts";
import { followRenames, judgementsIn, sameJudgements, withJudgement, type Judged } from "../model/judged.ts";
import { isShippedGraph, versionAt, versionsByAnyId, type ShippedGraph } from "./shipped-graph.ts";
import { readStoredView, storeView, viewKey } from "../model/stored-view.ts";
import { readViewLink, writeViewLink, type LinkedView } from "./view-link.ts";

/** Claims whose labels a step changed, by the labels that they have now. */
export type Changes = ReadonlyMap<Id, Label>;

/**
 * What a reader judged and what follows. It is kept in this browser alone. A view that came with a link can be looked at in its
 * stead; the reader's own stays as it is until they adopt the other.
 */
export class ReaderView {
  readonly graph: ShippedGraph;
  /** Former id to present id. */
  readonly #renamed: ReadonlyMap<Id, Id>;
  readonly #onChange: (changes: Changes) => void;
  #own: Judged;
  #former: readonly Judged[] = [];
  #linked: LinkedView | null = null;
  /** What is labelled, and the labels. */
  #shown: Judged;
  readonly standing: Standing;

  /** `onChange` hears whenever something follows that did not before. */
  constructor(graph: ShippedGraph, onChange: (changes: Changes) => void) {
    this.graph = graph;
    this.#renamed = new Map(graph.renamed);
    this.#onChange = onChange;
    this.#own = this.#kept();
    this.#shown = this.#own;
    this.standing = standing(graph, judgementsIn(this.#own));
    // Another tab of the same reader.
    addEventListener("storage", ({ key }) => {
      if (key !== viewKey) return;
      this.#own = this.#kept();
      this.#show();
    });
  }

  /** What is shown: the reader's own view, or the one that came with a link. */
  get judged(): Judged {
    return this.#linked?.judged ?? this.#own;
  }

  get linked(): LinkedView | null {
    return this.#linked;
  }

  /** Whether anything is judged: until then the map says nothing of what follows. */
  get takesPart(): boolean {
    return this.judged.size > 0;
  }

  get canUndo(): boolean {
    return this.#linked === null && this.#former.length > 0;
  }

  /** How many claims the reader judged themself, whatever is shown. */
  get ownSize(): number {
    return this.#own.size;
  }

  /** Accepts, rejects, or leaves open again (null). Nothing happens to a claim of which the map knows nothing, and none while another view is looked at. */
  judge(id: Id, judgement: Judgement | null): void {
    const version = this.#version(id);
    if (this.#linked || (version === null && judgement !== null)) return;
    if (this.isAsJudged(id) && (this.#own.get(id)?.judgement ?? null) === judgement) return;
    const claim = judgement && version !== null ? { judgement, version, formerId: null } : null;
    this.#keep(withJudgement(this.#own, id, claim));
  }

  clear(): void {
    if (!this.#linked && this.#own.size > 0) this.#keep(new Map());
  }

  undo(): void {
    const last = this.#former.at(-1);
    if (last === undefined || this.#linked) return;
    this.#former = this.#former.slice(0, -1);
    this.#write(last);
  }

  /** Whether a claim of the map no longer says what it said when it was judged. */
  hasChanged(id: Id): boolean {
    const [claim, version] = [this.judged.get(id), this.#version(id)];
    return claim !== undefined && version !== null && version !== claim.version;
  }

  /** Whether what is judged of a claim was judged of it under the id and in the words that it has now. */
  isAsJudged(id: Id): boolean {
    return !this.hasChanged(id) && !this.judged.get(id)?.formerId;
  }

  isGone(id: Id): boolean {
    return !this.standing.has(id);
  }

  /** What is known of a claim that has left the map: what it said, and what took its place; "" for what is not known. */
  retired(id: Id): { readonly sentence: string; readonly replacedBy: Id } {
    const [, sentence = "", replacedBy = ""] = this.graph.retired.find(([retired]) => retired === id) ?? [];
    return { sentence, replacedBy };
  }

  /** Shows the view of a link; false where it is none, or is the reader's own. */
  look(link: string): boolean {
    const read = readViewLink(link, versionsByAnyId(this.graph));
    if (read === null) return false;
    const linked = { ...read, judged: followRenames(read.judged, this.#renamed) };
    if (linked.gone === 0 && sameJudgements(linked.judged, this.#own)) return false;
    this.#linked = linked;
    this.#show();
    return true;
  }

  /** Shows the reader's own view again. */
  lookAway(): void {
    this.#linked = null;
    this.#show();
  }

  /** Makes the view that is looked at the reader's own, which can be undone. */
  adopt(): void {
    const linked = this.#linked;
    this.#linked = null;
    if (linked) this.#keep(linked.judged);
  }

  /** The shown view for an address. */
  link(): string {
    return writeViewLink(this.judged);
  }

  #kept(): Judged {
    return followRenames(readStoredView(remembered(viewKey)), this.#renamed);
  }

  /** What a claim of the map says now, as six digits; null for any other. */
  #version(id: Id): string | null {
    const place = this.standing.placeOf(id);
    return place === null ? null : versionAt(this.graph, place);
  }

  #keep(next: Judged): void {
    this.#former = [...this.#former, this.#own];
    this.#write(next);
  }

  #write(next: Judged): void {
    this.#own = next;
    remember(viewKey, storeView(next));
    this.#show();
  }

  /** Makes the labels follow what is judged now, at the cost of what the differences reach. */
  #show(): void {
    const { standing, judged } = this;
    const differing = [...new Set([...this.#shown.keys(), ...judged.keys()])].filter(
      (id) => this.#shown.get(id)?.judgement !== judged.get(id)?.judgement,
    );
    // Of several judgements a later one may take back what an earlier one changed.
    const before = differing.length > 1 ? standing.labels() : null;
    const touched = differing.flatMap((id) => standing.judge(id, judged.get(id)?.judgement ?? null));
    this.#shown = judged;
    const changed = [...new Set(touched)].map((id) => [id, standing.label(id)] as const);
    this.#onChange(new Map(changed.filter(([id, label]) => before?.get(id) !== label)));
  }
}

/** Fetches the graph and what this browser kept. Rejects where it can't be had. */
export async function openReaderView(base: string, onChange: (changes: Changes) => void): Promise<ReaderView> {
  const response = await fetch(`${base}map/standing.json`, { cache: "no-cache" });
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  const graph: unknown = await response.json();
  if (!isShippedGraph(graph)) throw new Error(`${response.url} is no graph of claims.`);
  return new ReaderView(graph, onChange);
}
