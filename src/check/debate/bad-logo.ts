import { inlineCode } from "../../text/inline-code.ts";
import { isImageFile } from "../../text/image-file.ts";
import { nearest } from "../../text/nearest.ts";
import type { Problem, Rule } from "../rule.ts";

/** An image is read and checked up to this size. */
const mostBytes = 65_536;

export const badLogo: Rule = {
  id: "bad-logo",
  concern: "safety",
  severity: "error",
  sentence:
    "The `logo` of the map is not an SVG or PNG file beside `map.yaml`, or is an SVG that is more than a picture.",
  check: ({ files, debate: { map } }) => {
    const { logo } = map;
    if (logo === null) return [];
    const folder = map.path.slice(0, map.path.lastIndexOf("/") + 1);
    const file = files.find((each) => each.file.path === folder + logo.value)?.file;
    if (file && isImageFile(logo.value)) {
      const problem = logo.value.endsWith(".svg") ? problemOf(file.text) : null;
      return problem ? [{ place: logo.place, ...problem }] : [];
    }
    const names = files.map((each) => each.file.path.slice(folder.length)).filter(isImageFile);
    const meant = nearest(logo.value, names) ?? names[0];
    return [
      {
        place: logo.place,
        message: `Beside ${inlineCode("map.yaml")} there is no image ${inlineCode(logo.value)}.`,
        help:
          meant === undefined
            ? "Put an SVG or PNG file beside `map.yaml`, and write its name: letters, digits and hyphens, then `.svg` or `.png`."
            : `Did you mean ${inlineCode(meant)}?`,
      },
    ];
  },
};

/** The elements of a picture, and those that drawing programs describe it with. A prefix may stand for any namespace. */
const ofPicture = new RegExp(
  String.raw`^(?:[^:]*:)?(?:svg|g|defs|symbol|use|view|switch|a|title|desc|metadata|style|path|rect|circle|ellipse|line|polyline|polygon|text|tspan|textPath|image|marker|mask|clipPath|pattern|linearGradient|radialGradient|stop|filter|fe[A-Z]\w+|RDF|Work|format|type|date|creator|publisher|rights|Agent|license|License|permits|requires|namedview|page|grid|guide)$`,
);

/** Pages show the image in a way that runs nothing in it. But its address can be opened, too, and then it is a page of the site. */
const active: readonly (readonly [what: RegExp, name: string])[] = [
  [/[ "'/]on\w+ ?=/i, "an event handler"],
  [/[ "'/:](?:href|src) ?= ?["']? ?(?!["' #]|data:image\/(?:png|jpeg|gif|webp)[;,])/i, "an address"],
  [/@import|url\( ?["']? ?(?!["' #])/i, "an address in its styles"],
  [/<!(?!--|\[CDATA\[|DOCTYPE[^[>]*>)|<\?xml-stylesheet/i, "an entity, a declaration or a style sheet"],
  // In some encodings other bytes are a tag.
  [/\bencoding ?= ?["'](?!utf-8["'])/i, "another encoding than UTF-8"],
];

function problemOf(svg: string): Omit<Problem, "place"> | null {
  if (new TextEncoder().encode(svg).length > mostBytes)
    return { message: "This SVG is larger than 64 KiB.", help: "Simplify it, or use a PNG." };
  if (!/<(?:[\w-]+:)?svg\b/i.test(svg))
    return { message: "This file is not an SVG.", help: "Save the image as SVG again, or use a PNG." };
  const text = svg.replaceAll(/\s+/g, " ");
  const element = [...text.matchAll(/<(?![!?/])([^\s/>]*)/g)].find(([, name = ""]) => !ofPicture.test(name));
  const found = element ? `the element ${inlineCode(element[1] ?? "")}` : active.find(([what]) => what.test(text))?.[1];
  return found !== undefined
    ? {
        message: `This SVG has ${found}: it is more than a picture.`,
        help: "Save it as “plain” or “optimised” SVG in a drawing program, or use a PNG.",
      }
    : null;
}
