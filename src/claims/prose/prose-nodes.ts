/** The two node types that claim files add to mdast, and the place in a file that a node may have. */
import type { Node } from "mdast";
import type { Id, Place } from "../model/index.ts";

/** One source of a citation. `position` is the position of its id. */
export interface CitedSource {
  readonly source: Id;
  /** A locator; "" if there is none. */
  readonly at: string;
  readonly position: NonNullable<Node["position"]>;
}

/** `[@source-id, §3]`, or several: `[@one, p. 3; @two]`. */
export interface CitationNode extends Node {
  type: "citation";
  sources: CitedSource[];
}

/** `[[claim-id]]` or `[[claim-id|words]]`. If `words` is "", the link shows the claim's sentence. */
export interface ClaimLinkNode extends Node {
  type: "claimLink";
  claim: Id;
  words: string;
}

declare module "mdast" {
  interface PhrasingContentMap {
    citation: CitationNode;
    claimLink: ClaimLinkNode;
  }
  interface RootContentMap {
    citation: CitationNode;
    claimLink: ClaimLinkNode;
  }
  interface Data {
    /** The place in the file, on nodes of type `html`, `link`, `image`, `definition`, `citation` and `claimLink`. */
    place?: Place;
  }
}
