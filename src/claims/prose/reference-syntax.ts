/**
 * The syntax that claim files add to Markdown, as extensions of its parser, which handles escapes, code and positions:
 *
 *     citation  = "[@" id ["," locator] *( ";" spaces "@" id ["," locator] ) "]"
 *     claimLink = "[[" id ["|" words] "]]"
 *
 * No `[` or `]` inside; locators and words may continue on the next line.
 */
import type { Node } from "mdast";
import type { CompileContext, Extension as FromMarkdownExtension, Handle } from "mdast-util-from-markdown";
import type { Code, Effects, Extension as MicromarkExtension, State, Token, TokenType } from "micromark-util-types";
import type {} from "remark-parse";
import type { Processor } from "unified";
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
    /** The place in the file, on nodes of type `link`, `image`, `definition`, `citation` and `claimLink`. */
    place?: Place;
  }
}

/** A remark plugin: `[@source, §3]` and `[[claim]]` become `citation` and `claimLink` nodes. The guides use it too. */
export function remarkReferences(this: Processor): void {
  const data = this.data();
  (data.micromarkExtensions ??= []).push(referenceSyntax);
  (data.fromMarkdownExtensions ??= []).push(referenceNodes);
}

/** Makes nodes of the tokens of `referenceSyntax`. */
export const referenceNodes: FromMarkdownExtension = {
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

declare module "micromark-util-types" {
  interface TokenTypeMap {
    citation: "citation";
    citationSource: "citationSource";
    citationLocator: "citationLocator";
    claimLink: "claimLink";
    claimLinkTarget: "claimLinkTarget";
    claimLinkWords: "claimLinkWords";
    referenceMark: "referenceMark";
  }
}

const openBracket = 91;
const closeBracket = 93;
const at = 64;
const comma = 44;
const semicolon = 59;
const bar = 124;

const endsLine = (code: Code): boolean => code !== null && code <= -3 && code >= -5;
const isSpace = (code: Code): boolean => code === 32 || code === -1 || code === -2;
const neverInside = (code: Code): boolean => code === null || code === openBracket;
const isOneOf = (code: Code, codes: readonly number[]): boolean => code !== null && codes.includes(code);

/** Turns the characters into tokens, of which `referenceNodes` makes nodes. */
export const referenceSyntax: MicromarkExtension = {
  text: {
    [openBracket]: [
      { name: "citation", tokenize: tokenizeCitation },
      { name: "claimLink", tokenize: tokenizeClaimLink },
    ],
  },
};

function tokenizeCitation(effects: Effects, ok: State, nok: State): State {
  return (code) => {
    effects.enter("citation");
    mark(effects, code);
    return (next) => (next === at ? source(next) : nok(next));
  };

  function source(code: Code): State | undefined {
    mark(effects, code);
    return run(effects, "citationSource", [comma, semicolon, closeBracket], nok, afterSource);
  }

  function afterSource(code: Code): State | undefined {
    if (code !== comma) return afterLocator(code);
    mark(effects, code);
    return run(effects, "citationLocator", [semicolon, closeBracket], nok, afterLocator);
  }

  function afterLocator(code: Code): State | undefined {
    mark(effects, code);
    if (code === semicolon) return nextSource;
    effects.exit("citation");
    return ok;
  }

  function nextSource(code: Code): State | undefined {
    if (code === at) return source(code);
    if (endsLine(code)) return lineEnd(effects, code, nextSource);
    if (!isSpace(code)) return nok(code);
    mark(effects, code);
    return nextSource;
  }
}

function tokenizeClaimLink(effects: Effects, ok: State, nok: State): State {
  return (code) => {
    effects.enter("claimLink");
    mark(effects, code);
    return (next) => (next === openBracket ? target(next) : nok(next));
  };

  function target(code: Code): State | undefined {
    mark(effects, code);
    return run(effects, "claimLinkTarget", [bar, closeBracket], nok, afterTarget);
  }

  function afterTarget(code: Code): State | undefined {
    if (code === closeBracket) return close(code);
    mark(effects, code);
    return run(effects, "claimLinkWords", [closeBracket], nok, close);
  }

  function close(code: Code): State | undefined {
    mark(effects, code);
    return (second) => {
      if (second !== closeBracket) return nok(second);
      mark(effects, second);
      effects.exit("claimLink");
      return ok;
    };
  }
}

/** Consumes at least one character, up to one of `ends`, as tokens of `type`, one per line. */
function run(effects: Effects, type: TokenType, ends: readonly number[], nok: State, then: State): State {
  return first;

  function first(code: Code): State | undefined {
    if (neverInside(code) || isOneOf(code, ends)) return nok(code);
    if (endsLine(code)) return lineEnd(effects, code, first);
    effects.enter(type);
    effects.consume(code);
    return rest;
  }

  function rest(code: Code): State | undefined {
    if (neverInside(code)) return nok(code);
    if (!endsLine(code) && !isOneOf(code, ends)) {
      effects.consume(code);
      return rest;
    }
    effects.exit(type);
    return endsLine(code) ? lineEnd(effects, code, nextLine) : then(code);
  }

  function nextLine(code: Code): State | undefined {
    return isOneOf(code, ends) ? then(code) : first(code);
  }
}

/** Consumes one character of the syntax itself. */
function mark(effects: Effects, code: Code): void {
  effects.enter("referenceMark");
  effects.consume(code);
  effects.exit("referenceMark");
}

function lineEnd(effects: Effects, code: Code, then: State): State {
  effects.enter("lineEnding");
  effects.consume(code);
  effects.exit("lineEnding");
  return then;
}
