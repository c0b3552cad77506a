import { inlineCode } from "../../text/inline-code.ts";
import { sitePath } from "../../text/site-path.ts";
import type { Rule } from "../rule.ts";

export const unsafeUrl: Rule = {
  id: "unsafe-url",
  concern: "safety",
  severity: "error",
  sentence: "An address does not begin with `http://` or `https://`.",
  check: ({ files, debate }) => {
    // A page of the map may name what the site has: the build knows whether it is there.
    const addresses = files.flatMap(({ record, urls }) =>
      urls.filter(({ value }) => !isWebAddress(value) && !(record?.kind === "page" && sitePath(value) !== null)),
    );
    // This field may hold a name or an address, and a page may turn an address into a link.
    const mixed = debate.sources
      .map(({ checked, place }) => ({ value: checked?.record ?? "", place }))
      .filter(({ value }) => /^\s*(?:javascript|vbscript|data|file|blob):\S/i.test(value));
    return [...addresses, ...mixed].map(({ value, place }) => ({
      place,
      message: `${inlineCode(value)} is not a web address.`,
      help: helpWith(value),
    }));
  },
};

/** How to fix the most likely mistake in an address. */
function helpWith(value: string): string {
  const whole = value.replace(/\s/g, "%20");
  if (whole !== value && isWebAddress(whole)) return `An address can't contain spaces: write ${inlineCode(whole)}.`;
  if (/^www\.[^\s/.]+\.[^\s/]\S*$/i.test(value)) return `Write ${inlineCode(`https://${value}`)}.`;
  return "Write a full address that begins with `https://` or `http://`.";
}

function isWebAddress(value: string): boolean {
  return /^https?:\/\/[^\s/]/i.test(value) && !/\s/.test(value) && URL.canParse(value);
}
