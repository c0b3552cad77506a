/** Books in EPUB 3.3 (https://www.w3.org/TR/epub-33/). The same claims give the same bytes: dates are those of the claims. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { strToU8, zipSync, type Zippable } from "fflate";
import { packageRoot } from "../../files/package-root.ts";
import { isRightToLeft } from "../../text/characters.ts";
import { escapeHtml, escapeText } from "../../text/escape.ts";
import { words } from "../../words/words.ts";
import { dateInWords } from "../in-words.ts";
import { withStop } from "../refs/reference.ts";
import type { Site } from "../site.ts";
import { worksCited } from "../views/indexes.ts";
import { dateOf, identifierOf, type Book } from "./books.ts";
import { writeChapter, type NumberOf } from "./chapter.ts";
import { entriesOf, numbersOf } from "../views/reading-order.ts";
import { link, paragraph, proseIn, said, withLinks } from "./xhtml.ts";
import { setText } from "../../map/text/set-text.ts";
import { colours } from "../../text/colours.ts";

/** A document of a book: its name is that of its file without the ending. */
interface Part {
  readonly name: string;
  readonly title: string;
  readonly html: string;
  /** What the contents list below it, with places in it. */
  readonly inside: readonly { readonly href: string; readonly title: string }[];
}

export function writeEpub(site: Site, book: Book): Uint8Array {
  const { title } = book;
  const { language } = site.debate.map;
  const parts = partsOf(site, book);
  const hrefOf = hrefsIn(site, parts);
  const page = (name: string, body: string, kind = ""): string => {
    const direction = isRightToLeft(title) ? ` dir="rtl"` : "";
    return [
      `<?xml version="1.0" encoding="UTF-8"?>`,
      `<!DOCTYPE html>`,
      `<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" xml:lang="${language}"${direction}>`,
      `<head><title>${escapeText(name)}</title><link rel="stylesheet" href="book.css"/></head>`,
      `<body${kind && ` class="${kind}"`}>`,
      `${body}</body>`,
      `</html>\n`,
    ].join("\n");
  };
  const files: Readonly<Record<string, string>> = {
    "META-INF/container.xml": `<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
  <rootfiles><rootfile full-path="book/book.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
`,
    "book/book.opf": packageDocument(site, book, parts),
    "book/cover.svg": drawCover(title, site.title, language),
    "book/nav.xhtml": page(title, contents(site, book, parts)),
    "book/book.css": readFileSync(join(packageRoot, "src/site/books/book.css"), "utf8"),
    ...Object.fromEntries(
      parts.map(({ name, title: own, html }) => [`book/${name}.xhtml`, page(own, withLinks(html, hrefOf), name)]),
    ),
  };
  const packed: Zippable = { mimetype: [strToU8("application/epub+zip"), { level: 0 }] };
  for (const [path, text] of Object.entries(files)) packed[path] = strToU8(text);
  // Zip files hold local times, so this is the same day everywhere. Their first year is 1980.
  const [year = 0, month = 1, day = 1] = dateOf(site, book).split("-").map(Number);
  return zipSync(packed, { mtime: new Date(Math.max(year, 1980), month - 1, day, 12) });
}

/** The title page, a chapter for each question, and the sources. */
function partsOf(site: Site, book: Book): readonly Part[] {
  const isOne = book.questions.length === 1;
  const chapters = book.questions.map((question) => ({ question, entries: entriesOf(site, question.id) }));
  const numbers = new Map(
    book.questions.flatMap(({ id }, chapter) =>
      [...numbersOf(site, id)].map(([claim, number]) => [claim, isOne ? number : `${chapter + 1}.${number}`]),
    ),
  );
  const numberOf: NumberOf = (id) => numbers.get(id) ?? "";
  return [
    { name: "title", title: book.title, html: titlePage(site, book), inside: [] },
    ...chapters.map(({ question, entries }, index) => ({
      name: `q-${question.id}`,
      title: isOne ? question.sentence.value : `${index + 1} ${question.sentence.value}`,
      html: writeChapter(site, question, entries, numberOf),
      inside: entries
        .filter(({ depth, branch }) => depth === 0 && !branch.fromElsewhere)
        .map(({ branch: { claim } }) => ({
          href: `q-${question.id}.xhtml#c-${claim.id}`,
          title: `${numberOf(claim.id)} ${claim.sentence}`,
        })),
    })),
    { name: "sources", title: words.pages.claim.sources, html: sources(site, book), inside: [] },
  ];
}

function titlePage(site: Site, book: Book): string {
  const { debate, urls } = site;
  const { map } = debate;
  const { book: names } = words.pages;
  const date = dateInWords(dateOf(site, book));
  const own = debate.debates.find(({ id }) => id === book.id)?.summary ?? (book.id === "" ? map.summary : null);
  const { licence } = map;
  return [
    `<h1>${escapeText(book.title)}</h1>`,
    paragraph("about", escapeText(book.id === "" ? map.subtitle : site.title)),
    proseIn(site, own),
    paragraph("about", escapeText(names.howToRead)),
    paragraph("about", date && escapeText(names.asOf(date))),
    paragraph("about", urls.hasOrigin ? said(names.from, { home: { url: urls.canonical(urls.home) } }) : ""),
    paragraph(
      "about",
      licence ? said(words.site.programs.licence, { licence: { url: licence.url, text: licence.name } }) : "",
    ),
  ].join("\n");
}

/** The works that the questions cite, each with its addresses. */
function sources(site: Site, book: Book): string {
  const works = worksCited(
    site,
    book.questions.map(({ id }) => id),
  ).map(({ id, reference, url, label }) => {
    const { authors, title, details, date, addresses } = reference;
    const name = withStop(title);
    const text = [
      escapeText(authors && withStop(authors)),
      `<cite>${site.urls.hasOrigin ? link(site.urls.canonical(url), name) : escapeText(name)}</cite>`,
      escapeText(details.length === 0 ? "" : withStop(details.join(", "))),
      escapeText(date && `${date}.`),
      escapeText(label && `[${label}]`),
      ...addresses.slice(0, 1).map((address) => link(address.url, address.label)),
    ];
    return `<p id="s-${id}" class="work">${text.filter(Boolean).join(" ")}</p>\n`;
  });
  return `<h1>${escapeText(words.pages.claim.sources)}</h1>\n${works.join("")}`;
}

/** Where links into the site lead in a book: to what it has, else to the site if its address is known, else nowhere. */
function hrefsIn({ urls }: Site, parts: readonly Part[]): (url: string) => string | null {
  const places = new Map<string, string>();
  for (const { name, html } of parts) {
    if (name.startsWith("q-")) places.set(urls.question(name.slice(2)), `${name}.xhtml`);
    for (const [, kind = "", id = ""] of html.matchAll(/ id="([cs])-([^"]+)"/g))
      places.set(kind === "c" ? urls.claim(id) : urls.source(id), `${name}.xhtml#${kind}-${id}`);
  }
  return (url) => places.get(url.replace(/#.*$/, "")) ?? (urls.hasOrigin ? urls.canonical(url) : null);
}

/** The contents, with the positions on each question, and the questions of each debate if there are several. */
function contents(site: Site, { questions }: Book, parts: readonly Part[]): string {
  const item = ({ href, title }: Part["inside"][number], below = ""): string =>
    `<li><a href="${href}">${escapeText(title)}</a>${below}</li>\n`;
  const list = (items: readonly string[], kind = ""): string =>
    items.length === 0 ? "" : `<ol${kind && ` class="${kind}"`}>\n${items.join("")}</ol>`;
  const written = parts.map((part) => {
    const inside = part.inside.map((one) => item(one));
    return item({ ...part, href: `${part.name}.xhtml` }, list(inside, "inside"));
  });
  const [first = "", last = ""] = [written.at(0), written.at(-1)];
  const chapters = questions.map((question, index) => ({ debate: question.debate, item: written[index + 1] ?? "" }));
  const groups = [...Map.groupBy(chapters, ({ debate }) => debate)].map(([id, those]) => {
    const name = site.debate.debates.find((debate) => debate.id === id)?.title.value ?? id;
    return `<li><span>${escapeText(name)}</span>${list(those.map((one) => one.item))}</li>\n`;
  });
  const inOrder = groups.length > 1 ? groups : chapters.map((chapter) => chapter.item);
  const heading = escapeText(words.pages.book.contents);
  // The title page of a question has the name of its only chapter.
  const all = [...(questions.length > 1 ? [first] : []), ...inOrder, last];
  return `<nav epub:type="toc" role="doc-toc"><h1>${heading}</h1>\n${list(all)}</nav>\n`;
}

/** What readers with other senses than sight find: see https://www.w3.org/TR/epub-a11y-11/. */
const access = {
  accessMode: ["textual"],
  accessModeSufficient: ["textual"],
  accessibilityFeature: ["structuralNavigation", "tableOfContents"],
  accessibilityHazard: ["none"],
};

function packageDocument(site: Site, book: Book, parts: readonly Part[]): string {
  const { map } = site.debate;
  const date = dateOf(site, book);
  const day = date.length === 10 ? date : "1980-01-01";
  const { licence } = map;
  const names = parts.map(({ name }) => name);
  const metadata = [
    `<dc:identifier id="id">${escapeText(identifierOf(site, book))}</dc:identifier>`,
    `<dc:title>${escapeText(book.title)}</dc:title>`,
    `<dc:language>${escapeText(map.language)}</dc:language>`,
    `<dc:creator>${escapeText(words.site.map.contributors(site.title))}</dc:creator>`,
    ...(date === "" ? [] : [`<dc:date>${escapeText(date)}</dc:date>`]),
    ...(licence
      ? [`<dc:rights>${escapeText([licence.name, licence.url].filter(Boolean).join(", "))}</dc:rights>`]
      : []),
    `<meta property="dcterms:modified">${day}T00:00:00Z</meta>`,
    ...Object.entries(access).flatMap(([property, values]) =>
      values.map((value) => `<meta property="schema:${property}">${value}</meta>`),
    ),
  ];
  const items = names.map((name) => `<item id="${name}" href="${name}.xhtml" media-type="application/xhtml+xml"/>`);
  const spine = names.map((name) => `<itemref idref="${name}"/>`);
  const direction = isRightToLeft(book.title) ? ` page-progression-direction="rtl"` : "";
  return `<?xml version="1.0" encoding="UTF-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="${escapeHtml(map.language)}">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
${metadata.join("\n")}
</metadata>
<manifest>
<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>
<item id="css" href="book.css" media-type="text/css"/>
<item id="cover" href="cover.svg" media-type="image/svg+xml" properties="cover-image"/>
${items.join("\n")}
</manifest>
<spine${direction}>
${spine.toSpliced(1, 0, `<itemref idref="nav"/>`).join("\n")}
</spine>
</package>
`;
}

const [width, height, margin] = [1200, 1800, 120];
const roles = ["role-position", "role-reason", "role-objection", "role-rebuttal"] as const;

/** The cover of a book, as an SVG: its title above bars in the colours of the roles, and the name of the map at the foot. */
function drawCover(title: string, map: string, language: string): string {
  const [paper] = colours.paper;
  const [ink] = colours.ink;
  const {
    lines,
    lineHeight,
    height: above,
  } = setText(title, { fontSize: 104, fontWeight: 700, lineHeight: 120 }, width - 2 * margin);
  const top = 2 * margin;
  const text = (words: string, y: number, size: number, weight: number): string =>
    `<text x="${margin}" y="${y}" font-size="${size}" font-weight="${weight}">${escapeText(words)}</text>`;
  const bars = roles.map((role, index) => {
    const x = margin + index * (margin / 2);
    return `<rect x="${x}" y="${top + above + 60 + 44 * index}" width="${width - margin - x}" height="20" fill="${colours[role][0]}"/>`;
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" xml:lang="${language}" font-family="Archivo, Helvetica, Arial, sans-serif" fill="${ink}">`,
    `<rect width="${width}" height="${height}" fill="${paper}"/>`,
    ...lines.map((line, index) => text(line, top + index * lineHeight, 104, 700)),
    ...bars,
    text(map === title ? "" : map, height - margin, 48, 400),
    `</svg>\n`,
  ].join("\n");
}
