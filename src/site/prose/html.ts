import { escapeHtml } from "../../text/escape-html.ts";

/** Text that is HTML already. */
export interface Html {
  readonly html: string;
}

type Part = string | number | Html | readonly Html[] | null;

/**
 * HTML for pages that Astro doesn't render, of which there are tens of thousands: `` html`<p>${text}</p>` ``. Texts are escaped, in
 * attributes with double quotes too; `Html` is inserted as it is, and null is left out.
 */
export function html(strings: readonly string[], ...parts: readonly Part[]): Html {
  return {
    html: compact(strings)
      .map((string, index) => string + written(parts[index] ?? null))
      .join(""),
  };
}

const compacted = new WeakMap<readonly string[], readonly string[]>();

/** A template without its indentation. Inserted texts stay as they are, those in `pre` elements too. */
function compact(strings: readonly string[]): readonly string[] {
  const made = compacted.get(strings) ?? strings.map((string) => string.replace(/\s*\n\s*/g, "\n"));
  compacted.set(strings, made);
  return made;
}

/** HTML from a renderer that has escaped its texts. */
export function asHtml(rendered: string): Html {
  return { html: rendered };
}

function written(part: Part): string {
  if (part === null) return "";
  if (typeof part === "object") return "html" in part ? part.html : part.map((inner) => inner.html).join("");
  return escapeHtml(String(part));
}
