import { basename } from "node:path";
import type { MDXInstance } from "astro";

/** The page of a guide: the last part of its address, undefined for the first of its folder, and what it shows. */
export interface GuidePath {
  readonly params: { readonly guide: string | undefined };
  readonly props: { readonly Content: MDXInstance<Record<string, unknown>>["default"] };
}

/** Every guide of a folder, from its modules by path. */
export function guidePaths(modules: Readonly<Record<string, MDXInstance<Record<string, unknown>>>>): GuidePath[] {
  return Object.entries(modules).map(([path, { default: Content }]) => {
    const name = basename(path, ".mdx");
    return { params: { guide: name === "index" ? undefined : name }, props: { Content } };
  });
}
