import { stretches } from "../../words/messages.ts";
import { html, type Html } from "./html.ts";

/** What a link in a sentence of the interface becomes: a link to an address, or the HTML made of its words. */
export type SaidLink = string | ((words: string) => Html);

/** A sentence of the interface as HTML, with its links by name: see `stretches`. A link without an entry is plain text. */
export function said(sentence: string, links: Readonly<Record<string, SaidLink>> = {}): Html {
  return html`${stretches(sentence).map((part) => {
    if (part.kind === "code") return html`<code>${part.text}</code>`;
    if (part.kind === "strong") return html`<strong>${part.text}</strong>`;
    const link = part.kind === "link" ? links[part.name] : undefined;
    if (link === undefined) return html`${part.text}`;
    return typeof link === "string" ? html`<a href="${link}">${part.text}</a>` : link(part.text);
  })}`;
}
