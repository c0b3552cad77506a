import { sitePath } from "../../text/site-path.ts";
import { tagsOf, type Part } from "./component-parts.ts";

/** An address in a style sheet: that of `url(…)` or `@import`. */
export interface StyleAddress extends Part {
  readonly isImport: boolean;
}

const inStyles =
  /(?:@import\s+)?url\(\s*(?:"([^"]*)"\s*|'([^']*)'\s*|([^()"'\s]+)\s*)?\)|@import\s+(?:"([^"]*)"|'([^']*)')/g;

/** The addresses in a style sheet, without those in comments. */
export function addressesInStyles(styles: string): readonly StyleAddress[] {
  const code = styles.replaceAll(/\/\*[^]*?(?:\*\/|$)/g, (comment) => " ".repeat(comment.length));
  return [...code.matchAll(inStyles)].map((found) => {
    const [all, ...values] = found;
    const value = values.find((part) => typeof part === "string") ?? "";
    const start = found.index + all.lastIndexOf(value);
    return { value, start, end: start + value.length, isImport: all.startsWith("@import") };
  });
}

/** The addresses in a component that begin at the home page of the site: in `href`, `src` and `poster` of HTML elements, and in its styles. */
export function siteAddressesInComponent(component: string): readonly Part[] {
  return tagsOf(component)
    .flatMap(({ name, attributes, content }) => [
      ...attributes.flatMap((attribute) =>
        /^(?:href|src|poster)$/.test(attribute.name) && attribute.text ? [attribute.text] : [],
      ),
      ...(name === "style"
        ? addressesInStyles(content.value).map(({ value, start, end }) => ({
            value,
            start: content.start + start,
            end: content.start + end,
          }))
        : []),
    ])
    .filter(({ value }) => sitePath(value) !== null);
}

/** The component, with those addresses under the base path of the site. */
export function rebaseComponent(component: string, base: string): string {
  return replaceEach(component, siteAddressesInComponent(component), (path) => base + path);
}

/** A style sheet at `path` from the home page, with its addresses that begin there made relative, so that they are right under any base path. */
export function rebaseStyles(styles: string, path: string): string {
  const up = "../".repeat(path.split("/").length - 1);
  const rooted = addressesInStyles(styles).filter(({ value }) => sitePath(value) !== null);
  return replaceEach(styles, rooted, (target) => up + target);
}

function replaceEach(text: string, parts: readonly Part[], write: (path: string) => string): string {
  return parts
    .toSorted((a, b) => b.start - a.start)
    .reduce(
      (result, { value, start, end }) => result.slice(0, start) + write(sitePath(value) ?? value) + result.slice(end),
      text,
    );
}
