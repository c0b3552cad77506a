import { readQuery, writeQuery, type Query } from "../../search/filters.ts";
import { idOf, type Place } from "./place.ts";

/** `root` is where addresses of map pages begin, such as `/map/`. An embedded map keeps its own path and has the debate in its query. */
interface AddressForm {
  readonly root: string;
  readonly keepsPath: boolean;
}

/** The address and the history of the browser, as the map reads and writes them. */
export class AddressBar {
  readonly #form: AddressForm;
  readonly #query: () => Query | null;
  #sharedView = viewIn(afterHash()) || viewIn(location.search);

  /** `query` is the query that the page shows; null until the search is ready: then the address's counts. */
  constructor(form: AddressForm, query: () => Query | null) {
    this.#form = form;
    this.#query = query;
    // If a link to another shared view is followed on the page, only the fragment changes.
    addEventListener("hashchange", () => {
      const view = viewIn(afterHash());
      if (view !== "" && view !== this.#sharedView) location.reload();
    });
  }

  /** What the address says: the debate in its path ("" for none), the id after its `#` ("" for none), and the query. */
  read(): { readonly debate: string; readonly id: string; readonly query: Query } {
    const { root, keepsPath } = this.#form;
    const path = location.pathname.startsWith(root) ? location.pathname.slice(root.length) : "";
    return {
      debate: keepsPath ? (new URLSearchParams(location.search).get("at") ?? "") : (path.split("/")[0] ?? ""),
      id: idInHash(),
      query: readQuery(location.search),
    };
  }

  /** Whether the query in the address differs from the one that the page shows. */
  hasOtherQuery(): boolean {
    const query = this.#query();
    return query !== null && writeQuery(readQuery(location.search)) !== writeQuery(query);
  }

  /** The address of a place with the present query. A shared view stays in it until the reader leaves that. */
  hrefOf(place: Place): string {
    const { root, keepsPath } = this.#form;
    const parameters = new URLSearchParams(writeQuery(this.#query() ?? readQuery(location.search)));
    const debate = place.level === 1 ? place.debate : "";
    const stop = tourStop();
    if (stop) parameters.set("tour", stop.join("."));
    if (keepsPath && debate !== "") parameters.set("at", debate);
    const path = keepsPath ? location.pathname : `${root}${debate === "" ? "" : `${debate}/`}`;
    const search = parameters.size === 0 ? "" : `?${parameters}`;
    const fragment = (place.level > 1 ? idOf(place) : "") + afterId(this.#sharedView);
    return `${path}${search}${fragment === "" ? "" : `#${fragment}`}`;
  }

  /** Makes a new history entry for a place, and notes in the present one how far it was scrolled; px. */
  push(place: Place, scrolled: number): void {
    this.#note(scrolled);
    history.pushState(null, "", this.hrefOf(place));
  }

  /** Makes a new history entry for My view over the present place: the browser's Back closes it. */
  pushDialog(scrolled: number): void {
    this.#note(scrolled);
    history.pushState({ dialog: true }, "");
  }

  /** Whether the present history entry is one of My view. */
  get isInDialog(): boolean {
    return noted("dialog") === true;
  }

  #note(top: number): void {
    history.replaceState({ top, dialog: this.isInDialog }, "");
  }

  /** Changes the address of the present history entry. */
  replace(place: Place): void {
    history.replaceState(history.state, "", this.hrefOf(place));
  }

  /** How far the place was scrolled when the reader left the present history entry; px. Null if they didn't. */
  scrolled(): number | null {
    const top = noted("top");
    return typeof top === "number" ? top : null;
  }

  /**
   * The shared view with which the page was opened; "" for none, and once the reader has left it. It follows the id in the fragment of
   * the address, as in `#an-id?view=…`, which browsers send to no server. Older links have it in the query.
   */
  get sharedView(): string {
    return this.#sharedView;
  }

  /** Removes the shared view from the address and leaves the rest. */
  removeSharedView(): void {
    this.#sharedView = "";
    history.replaceState(history.state, "", addressWith(""));
  }
}

/** What is noted in the present history entry. */
function noted(key: string): unknown {
  const state: unknown = history.state;
  return typeof state === "object" && state !== null ? Reflect.get(state, key) : null;
}

/** The address of the page with another shared view in it. */
export function addressWith(view: string): string {
  const url = new URL(location.href);
  url.searchParams.delete("view");
  url.hash = (url.hash.split("?")[0] ?? "") + afterId(view);
  return url.href;
}

/** The tour from a stop of which the map was opened, and the number of the stop; null for none. */
export function tourStop(): readonly [tour: string, stop: string] | null {
  const [, tour = "", stop = ""] = /[?&]tour=([a-z0-9-]+)\.(\d+)(?:&|$)/.exec(location.search) ?? [];
  return tour === "" ? null : [tour, stop];
}

/** The id after the `#`, which a shared view may follow; "" if it can't be decoded. */
function idInHash(): string {
  try {
    return decodeURIComponent(location.hash.slice(1).split("?")[0] ?? "");
  } catch {
    return "";
  }
}

const afterHash = (): string => location.hash.split("?")[1] ?? "";

const viewIn = (query: string): string => new URLSearchParams(query).get("view") ?? "";

/** The part of a fragment that follows an id, with `view` for a shared view; "" for none. */
const afterId = (view: string): string => (view === "" ? "" : `?view=${view}`);
