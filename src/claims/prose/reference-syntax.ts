/**
 * The syntax of citations and claim links as a micromark extension, so that the parser handles escapes, code and positions:
 *
 *     citation  = "[@" id ["," locator] *( ";" spaces "@" id ["," locator] ) "]"
 *     claimLink = "[[" id ["|" words] "]]"
 *
 * No `[` or `]` inside; locators and words may continue on the next line.
 */
import type { Code, Effects, Extension, State, TokenType } from "micromark-util-types";

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

/** The extension for micromark; `referenceNodes` turns its tokens into nodes. */
export const referenceSyntax: Extension = {
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
