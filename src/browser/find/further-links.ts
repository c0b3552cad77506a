import * as browser from "../../words/browser.ts";
import { handToReader } from "../page/handed-text.ts";
import type { FoundEverywhere } from "./find-everywhere.ts";

/** More words than these are probably a text that was pasted. */
const longestQuery = 16;

/** Where words lead besides their results, each as `link` makes it: to the map, and those of a text to the page that reads it. */
export function furtherLinks(
  { onMap, unanswered }: FoundEverywhere,
  typed: string,
  { base = "/", map = "" }: DOMStringMap,
  link: (href: string, words: string) => HTMLElement,
): readonly HTMLElement[] {
  const query = `${map}?q=${encodeURIComponent(typed)}`;
  const links = [
    ...(onMap > 0 ? [link(query, browser.find.onMap(onMap))] : []),
    ...(unanswered > 0 ? [link(`${query}&unanswered=yes`, browser.find.unansweredOnMap(unanswered))] : []),
  ];
  if (typed.split(/\s+/).length <= longestQuery) return links;
  const reader = link(`${base}read/`, browser.find.readText);
  reader.addEventListener("click", () => handToReader(typed));
  return [...links, reader];
}
