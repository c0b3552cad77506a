import { inlineCode } from "../../text/inline-code.ts";
import { addressesInStyles } from "./addresses-in.ts";
import { tagsOf, type Attribute, type Part, type Tag } from "./component-parts.ts";

/** A part that browsers refuse because of the site's Content-Security-Policy. */
export interface BlockedPart extends Omit<Part, "value"> {
  readonly message: string;
  readonly help: string;
}

/** What browsers refuse of a component. */
export function blockedInComponent(component: string): readonly BlockedPart[] {
  return tagsOf(component).flatMap((tag) => [
    ...tag.attributes.flatMap((attribute) => blockedAttribute(tag, attribute)),
    ...blockedElement(tag),
    ...(tag.name === "style"
      ? blockedInStyles(tag.content.value).map((part) => ({
          ...part,
          start: tag.content.start + part.start,
          end: tag.content.start + part.end,
        }))
      : []),
  ]);
}

/** What browsers refuse of a style sheet: addresses of other hosts, and files written into an address. */
export function blockedInStyles(styles: string): readonly BlockedPart[] {
  return addressesInStyles(styles)
    .filter(({ value }) => isElsewhere(value))
    .map(({ value, start, end, isImport }) => ({
      start,
      end,
      message: `Browsers don’t load ${inlineCode(value)}: pages load nothing from outside of the site.`,
      help: isImport
        ? "Copy that style sheet into `public/`, with the fonts that it names, and import it from there."
        : "Save the file into `public/`, and write its name: `url(/name.png)`.",
    }));
}

const isElsewhere = (address: string): boolean => /^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(address);

function blockedAttribute(
  { name: element, attributes }: Tag,
  { name, text, start, end }: Attribute,
): readonly BlockedPart[] {
  const blocked = (message: string, help: string): readonly BlockedPart[] => [{ start, end, message, help }];
  if (name === "style")
    return blocked(
      "Browsers refuse a `style` attribute on the site.",
      "Give the element a class, and write its style into `public/style.css`.",
    );
  if (name === "define:vars")
    return blocked(
      "Browsers refuse what `define:vars` writes into the page.",
      element === "style"
        ? "Write the values into the style sheet."
        : "Put the values into `data-` attributes of an element, and read them there.",
    );
  if (/^on[a-z]+$/.test(name))
    return blocked(
      `Browsers refuse the code in \`${name}\` on the site.`,
      "Add a `<script>` without attributes to the component, and listen for the event there.",
    );
  if (text && isElsewhere(text.value) && loadsFile(element, name, attributes))
    return blocked(
      `Browsers don’t load ${inlineCode(text.value)}: pages load nothing from outside of the site.`,
      "Save the file into `public/`, and write its name, such as `/name.png`.",
    );
  return [];
}

/** Whether a browser loads the address of an attribute with the page. A `<link>` may also name a licence or an author. */
function loadsFile(element: string, name: string, attributes: readonly Attribute[]): boolean {
  if (name !== "href" || element !== "link") return name === "src" || name === "poster";
  const relation = attributes.find((attribute) => attribute.name === "rel")?.text?.value ?? "";
  return /\b(?:stylesheet|icon|preload|modulepreload|manifest)\b/i.test(relation);
}

function blockedElement({ name, attributes, start, end, content }: Tag): readonly BlockedPart[] {
  const has = (wanted: string): boolean => attributes.some((attribute) => attribute.name === wanted);
  if (name === "style" && has("is:inline"))
    return [
      {
        start,
        end,
        message: "Browsers refuse a `<style is:inline>` on the site.",
        help: "Delete `is:inline`: the styles then become a file.",
      },
    ];
  if (name === "script" && content.value.trim() !== "" && staysInPage(attributes))
    return [
      {
        start,
        end,
        message: "Browsers refuse a script within a page of the site.",
        help: "Delete the attributes of the `<script>`: it then becomes a file.",
      },
    ];
  if (/^(?:iframe|object|embed|video|audio)$/.test(name))
    return [
      {
        start,
        end,
        message: `Browsers show no \`<${name}>\` on the site.`,
        help: "Link to it.",
      },
    ];
  return [];
}

/** Astro makes a file of a script without attributes, and of a module. Data, such as JSON-LD, is no script. */
function staysInPage(attributes: readonly Attribute[]): boolean {
  const type = attributes.find(({ name }) => name === "type")?.text?.value ?? "module";
  const isCode = /^(?:module|(?:text|application)\/(?:java|type)script|)$/i.test(type);
  return isCode && attributes.some(({ name }) => name !== "type" && name !== "lang" && name !== "define:vars");
}
