import { asHtml } from "../prose/html.ts";
import { escapeHtml } from "../../text/escape-html.ts";
import type { Site } from "../site.ts";
import type { ArchivePage } from "./archive-page.ts";

/** A placeholder in the template, marked with a private-use character that no text contains. */
const mark = (name: string): string => `\uE000${name}\uE000`;

/** In place of the id and version in the template's address. No id can be "-". */
const nobody = "-";

/** Whether an address under /claims/ is that of the template. */
export const isShell = (id: string | undefined, version: string | undefined): boolean =>
  id === nobody && version === nobody;

/** The page that Astro renders as the template of all archive pages. */
export function shellPage(site: Site): ArchivePage {
  const { urls } = site;
  return {
    path: urls.version(nobody, nobody).slice(urls.base.length),
    title: mark("title"),
    description: mark("description"),
    canonical: mark("canonical"),
    head: asHtml(mark("head")),
    body: asHtml(mark("body")),
  };
}

/** Reads the template that Astro has rendered and returns a function that fills it. Rendering 30,000 pages with Astro would take longer than the rest of the site. */
export function readShell(site: Site, made: string): (page: ArchivePage) => string {
  const { urls } = site;
  const address = urls.canonical(urls.version(nobody, nobody));
  const parts = made.replaceAll(address, mark("address")).split("\uE000");
  return (page) => {
    const texts: Readonly<Record<string, string>> = {
      title: escapeHtml(page.title),
      description: escapeHtml(page.description),
      canonical: escapeHtml(page.canonical),
      address: escapeHtml(urls.canonical(urls.path(page.path))),
      head: page.head.html,
      body: page.body.html,
    };
    return parts.map((part, index) => (index % 2 === 1 ? (texts[part] ?? "") : part)).join("");
  };
}
