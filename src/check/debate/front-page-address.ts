import { inlineCode } from "../../text/inline-code.ts";
import type { Rule } from "../rule.ts";

/** CSL types of works that have a page of their own. A book, a statement or a web page can be a whole site. */
const hasOwnPage = /^(?:article|post|report)(?:-|$)/;

export const frontPageAddress: Rule = {
  id: "front-page-address",
  concern: "evidence",
  severity: "warning",
  sentence: "The address of an article, post or report is the front page of a site.",
  check: ({ files }) =>
    files.flatMap(({ record, urls }) => {
      if (record?.kind !== "source" || !hasOwnPage.test(record.type.value)) return [];
      const address = urls.find(({ value }) => value === record.fields["URL"]);
      if (address === undefined || !isFrontPage(address.value)) return [];
      return {
        place: address.place,
        message: `${inlineCode(address.value)} is the front page of a site.`,
        help: "Write the address of the work itself. If the whole site is the work, add `allow: front-page-address # why`. If its address is not known, leave `URL` out and say in `note` where it was found.",
      };
    }),
};

function isFrontPage(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { pathname, search, hash } = new URL(url);
  return pathname === "/" && search === "" && hash === "";
}
