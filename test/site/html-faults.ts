import { HtmlValidate, type RuleConfig } from "html-validate";
import type { TestSite } from "./build-test-site.ts";
import { readSiteFile } from "./site-files.ts";

/** Astro has its own style for void elements and attributes, and long titles are for people rather than search engines. */
const htmlRules: RuleConfig = {
  // The stops of a tour have numbers, which HTML allows.
  "valid-id": ["error", { relaxed: true }],
  "void-style": "off",
  "attribute-boolean-style": "off",
  "no-trailing-whitespace": "off",
  "long-title": "off",
  // The map's search answers while the reader types.
  "wcag/h32": "off",
  "doctype-style": "off",
  // A combobox that searches hundreds of names can't be a <select>.
  "prefer-native-element": ["error", { exclude: ["combobox", "listbox"] }],
};

/** What is not valid in the HTML of pages, by their files, each with its place. */
export async function htmlFaults({ folder }: TestSite, pages: readonly string[]): Promise<readonly string[]> {
  const validator = new HtmlValidate({ extends: ["html-validate:recommended"], rules: htmlRules });
  const faults = pages.map(async (path) => {
    const { results } = await validator.validateString(readSiteFile(folder, path));
    return results.flatMap(({ messages }) =>
      messages.map(({ line, ruleId, message }) => `${path}:${line} ${ruleId} ${message}`),
    );
  });
  return (await Promise.all(faults)).flat();
}
