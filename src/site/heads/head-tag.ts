import type { LinkedData } from "./linked-data.ts";

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

/** JSON-LD as text for a script element: nothing in it can end that element, and empty values are left out. */
export function jsonLd(data: LinkedData): string {
  return JSON.stringify(data, (_, value: unknown) => (isEmpty(value) ? undefined : value)).replaceAll("<", "\\u003c");
}

function isEmpty(value: unknown): boolean {
  return value === "" || value === null || (Array.isArray(value) && value.length === 0);
}
