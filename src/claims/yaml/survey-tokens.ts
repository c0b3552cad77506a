import type { CST } from "yaml";

/** A token that is not allowed in claim files. */
export type Refused = CST.SourceToken | CST.FlowScalar | CST.Directive;

export interface Survey {
  /** The first collection that is nested deeper than the limit; null if there is none. */
  readonly tooDeep: CST.Token | null;
  /** Anchors, aliases, tags and directives. */
  readonly refused: readonly Refused[];
}

/** Inspects the tokens of a file with an explicit stack, so that deep nesting can't overflow the call stack. */
export function surveyTokens(tokens: readonly CST.Token[], limit: number): Survey {
  const refused: Refused[] = [];
  let tooDeep: CST.Token | null = null;
  const open: { readonly token: CST.Token; readonly depth: number }[] = [];
  const enter = (token: CST.Token | null | undefined, depth: number): void => {
    if (token) open.push({ token, depth });
  };
  const inspect = (properties: readonly CST.SourceToken[] = []): void => {
    for (const token of properties) if (token.type === "anchor" || token.type === "tag") refused.push(token);
  };
  for (const token of tokens.toReversed()) enter(token, 0);
  for (let next = open.pop(); next; next = open.pop()) {
    const { token, depth } = next;
    if (token.type === "alias" || token.type === "directive") refused.push(token);
    if (token.type === "document") {
      inspect(token.start);
      enter(token.value, depth);
    }
    if (!("items" in token)) continue;
    if (depth === limit) {
      tooDeep ??= token;
      continue;
    }
    for (let index = token.items.length - 1; index >= 0; index--) {
      const item = token.items[index];
      inspect(item?.start);
      inspect(item?.sep);
      enter(item?.value, depth + 1);
      enter(item?.key, depth + 1);
    }
  }
  return { tooDeep, refused: refused.sort((one, other) => one.offset - other.offset) };
}
