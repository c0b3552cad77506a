/** One element of a page's head. */
export type HeadTag =
  | { readonly kind: "meta"; readonly name: string; readonly content: string }
  | { readonly kind: "link"; readonly rel: string; readonly href: string; readonly type?: string };

/** A meta element; none if its content is empty. */
export function meta(name: string, content: string): readonly HeadTag[] {
  return content === "" ? [] : [{ kind: "meta", name, content }];
}

/** A link element; none without an address. */
export function link(rel: string, href: string, type = ""): readonly HeadTag[] {
  return href === "" ? [] : [{ kind: "link", rel, href, ...(type === "" ? {} : { type }) }];
}
