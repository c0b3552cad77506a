/** The two kinds of node that our Markdown adds to mdast, and the place in a file that a node may carry. */
import type { Node } from "mdast";
import type { Id, Place } from "../../model/index.ts";

/** One source of a citation. `position` is that of the id alone. */
export interface CitedSource {
  readonly source: Id;
  /** A locator, or "" where the work is cited whole. */
  readonly at: string;
  readonly position: NonNullable<Node["position"]>;
}

/** `[@source-id, §3]`, or several: `[@one, p. 3; @two]`. */
export interface Citation extends Node {
  type: "citation";
  sources: CitedSource[];
}

/** `[[claim-id]]` or `[[claim-id|words]]`; `words` is "" where the claim's own sentence is to stand. */
export interface ClaimLink extends Node {
  type: "claimLink";
  claim: Id;
  words: string;
}

declare module "mdast" {
  interface PhrasingContentMap {
    citation: Citation;
    claimLink: ClaimLink;
  }
  interface RootContentMap {
    citation: Citation;
    claimLink: ClaimLink;
  }
  interface Data {
    /** Where the node stands in its file: on nodes of type `html`, `link`, `image`, `definition`, `citation` and `claimLink`. */
    place?: Place;
  }
}
