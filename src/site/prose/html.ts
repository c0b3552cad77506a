import { escapeHtml } from "../../text/escape-html.ts";

/** Text that is HTML already. */
export interface Html {
  readonly html: string;
}

type Part = string | number | Html | readonly Html[] | null;

/**
 * HTML written past Astro, for pages of which there are tens of thousands: `` html`<p>${text}</p>` ``. Every text that is put
 * in is escaped, in attributes too if they stand in double quotes; what is HTML already stays as it is, and null is nothing.
 */
export function html(strings: readonly string[], ...parts: readonly Part[]): Html {
  return { html: strings.map((string, index) => string + written(parts[index] ?? null)).join("") };
}

/** HTML that comes from a renderer which has escaped it. */
export function asHtml(rendered: string): Html {
  return { html: rendered };
}

function written(part: Part): string {
  if (part === null) return "";
  if (typeof part === "object") return "html" in part ? part.html : part.map((inner) => inner.html).join("");
  return escapeHtml(String(part));
}
