import type { CompileContext, Extension, Handle } from "mdast-util-from-markdown";
import type { Token } from "micromark-util-types";
import type {} from "remark-parse";
import type { Processor } from "unified";
import type { CitationNode, ClaimLinkNode } from "./prose-nodes.ts";
import { referenceSyntax } from "./reference-syntax.ts";

/** A remark plugin: `[@source, §3]` and `[[claim]]` become `citation` and `claimLink` nodes. The guides use it too. */
export function remarkReferences(this: Processor): void {
  const data = this.data();
  (data.micromarkExtensions ??= []).push(referenceSyntax);
  (data.fromMarkdownExtensions ??= []).push(referenceNodes);
}

const referenceNodes: Extension = {
  enter: {
    citation: open(() => ({ type: "citation", sources: [] })),
    claimLink: open(() => ({ type: "claimLink", claim: "", words: "" })),
  },
  exit: {
    citation: close,
    citationSource: inCitation((citation, source, token) => {
      const { start, end } = token;
      citation.sources.push({
        source,
        at: "",
        position: {
          start: { line: start.line, column: start.column, offset: start.offset },
          end: { line: end.line, column: end.column, offset: end.offset },
        },
      });
    }),
    citationLocator: inCitation((citation, at) => {
      const cited = citation.sources.pop();
      if (cited) citation.sources.push({ ...cited, at: joined(cited.at, at) });
    }),
    claimLink: close,
    claimLinkTarget: inClaimLink((link, target) => {
      link.claim = joined(link.claim, target);
    }),
    claimLinkWords: inClaimLink((link, words) => {
      link.words = joined(link.words, words);
    }),
  },
};

/** Text that continues on the next line comes in several tokens. */
const joined = (before: string, after: string): string => (before === "" ? after : `${before} ${after}`).trim();

function open(node: () => CitationNode | ClaimLinkNode): Handle {
  return function (token) {
    this.enter(node(), token);
  };
}

function close(this: CompileContext, token: Token): void {
  this.exit(token);
}

function inCitation(handle: (citation: CitationNode, text: string, token: Token) => void): Handle {
  return function (token) {
    const node = this.stack.at(-1);
    if (node?.type === "citation") handle(node, this.sliceSerialize(token).trim(), token);
  };
}

function inClaimLink(handle: (link: ClaimLinkNode, text: string) => void): Handle {
  return function (token) {
    const node = this.stack.at(-1);
    if (node?.type === "claimLink") handle(node, this.sliceSerialize(token).trim());
  };
}
