import type { Debate, NamedRecord, Finding, Id, CustomFiles, PageRecord, Placed } from "../claims/model/index.ts";
import { inlineCode } from "../text/escape.ts";
import { nearest } from "../text/nearest.ts";
import { sitePath } from "../text/paths.ts";
import { words } from "../words/words.ts";
import { fixedPages, guidePages } from "./addresses/routes.ts";

/**
 * What is wrong with the files that stand beside the claims, and with the addresses of the map's own pages: links that lead elsewhere,
 * addresses that lead nowhere, and files with the address of a page.
 */
export function customFindings(debate: Debate, custom: CustomFiles): readonly Finding[] {
  const site = siteFiles(debate, custom);
  return [
    ...debate.pages.flatMap(addressesOfPage).flatMap((address) => missing(address, site, custom)),
    ...custom.outside.map((path): Finding => ({
      rule: "unreadable-file",
      severity: "error",
      place: { path, start: 0, end: 0 },
      message: "This symbolic link leads out of the folder of the map, or to a hidden file.",
      help: "Put the file itself here, or delete the link.",
    })),
    ...takenPaths(custom, site),
  ];
}

/** The addresses in the links and images of a page that begin at the home page of the site. */
function addressesOfPage({ text, parts }: PageRecord): readonly Placed<string>[] {
  return [text, ...parts.map((part) => part.text)].flatMap((prose) => {
    if (prose === null) return [];
    const found: Placed<string>[] = [];
    const open: (typeof prose.tree | (typeof prose.tree.children)[number])[] = [prose.tree];
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
      if (node.type === "link" || node.type === "image" || node.type === "definition")
        found.push({ value: node.url, place: node.data?.place ?? prose.place });
      if ("children" in node) open.push(...node.children);
    }
    return found;
  });
}

function missing(
  { value, place }: Placed<string>,
  site: ReturnType<typeof siteFiles>,
  custom: CustomFiles,
): readonly Finding[] {
  const target = sitePath(value);
  if (target === null) return [];
  const path = decoded(target.replace(/[?#].*$/, ""));
  if (site.hasPage(path) || site.hasFile(path) || custom.paths.includes(`public/${path}`)) return [];
  const files = custom.paths.filter((each) => each.startsWith("public/")).map((each) => each.slice("public/".length));
  const meant = site.hasPage(`${path}/`) ? `${path}/` : nearest(path, [...files, ...site.likely]);
  return [
    {
      rule: "missing-file",
      severity: "error",
      place,
      message: `${inlineCode(value)} leads to no file in ${inlineCode("public/")} and no page of the site.`,
      help:
        meant === null
          ? `Put the file into ${inlineCode("public/")}, beside the claims folder, or correct the address.`
          : `Did you mean ${inlineCode(`/${meant}`)}?`,
    },
  ];
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function takenPaths({ paths }: CustomFiles, { isTaken }: ReturnType<typeof siteFiles>): readonly Finding[] {
  return paths
    .filter((path) => path.startsWith("public/") && isTaken(path.slice("public/".length)))
    .map((path) => ({
      rule: "clashing-file",
      severity: "error",
      place: { path, start: 0, end: 0 },
      message: `${inlineCode(path)} has the name of a page or file of the map.`,
      help: "Rename it.",
    }));
}

const writtenFiles =
  /^(?:404\.html|(?:claims|sources)\.(?:bib|bibtex|ris|csl\.json)|map\.pdf|map\.(?:json|svg)|versions\.json|theme\.css|robots\.txt|llms\.txt|sitemap\.xml|changes\.atom|questions\/[^/]+\.atom|contribute\/debate\.json)$/;

/** Folders whose files are too many to name one by one. */
const filledFolders = /^(?:_astro|map|embed|previews|share)\/.*[^/]$/;

/** The pages that have a Markdown form, of those that a site has: see `pagesInMarkdown`. */
const inMarkdown = /^(?:(?:questions|people|tours|about)\/(?:[a-z\d-]+\/)?)?$/;

/** What a site has at its addresses, as far as the claims say. */
function siteFiles(debate: Debate, { shipped }: CustomFiles) {
  const { aliases } = debate;
  const all = (records: readonly NamedRecord[], former: ReadonlyMap<Id, Id>): ReadonlySet<Id> =>
    new Set([...records.map(({ id }) => id), ...former.keys()]);
  const ids: Readonly<Record<string, ReadonlySet<Id>>> = {
    claims: all([...debate.claims, ...debate.retired], aliases.claim),
    questions: all(debate.questions, aliases.question),
    sources: all(debate.sources, aliases.source),
    people: all(debate.people, aliases.person),
    about: all(debate.pages, aliases.page),
    map: all(debate.debates, aliases.debate),
    tours: all(debate.tours, aliases.tour),
    terms: new Set([...all(debate.terms, aliases.term), ...Object.keys(words.terms)]),
  };
  const has = (kind: string, id = ""): boolean => Object.hasOwn(ids, kind) && ids[kind]?.has(id) === true;
  const guides = new Set(guidePages());
  const fixed = new Set(fixedPages().filter((page) => page !== "tours/" || debate.tours.length > 0));
  /** Whether a path from the home page is a page: `about/`, or "" for the home page itself. */
  const hasPage = (path: string): boolean => {
    if (fixed.has(path)) return true;
    const [, kind = "", id = "", rest = ""] = /^([a-z-]+)\/([a-z\d-]+)\/(.*)$/.exec(path) ?? [];
    if (rest === "") return has(kind, id) || (kind === "changes" && /^\d+$/.test(id));
    if (kind === "claims") return id === "part" || (has(kind, id) && /^[0-9a-f]{10,}\/$/.test(rest));
    // Two people have one address, in the order of their ids.
    const other = kind === "people" ? /^and\/([a-z\d-]+)\/$/.exec(rest)?.[1] : undefined;
    return other !== undefined && id < other && has(kind, id) && has(kind, other);
  };
  /** `claims/<id>.json` */
  const isDataOf = (path: string): boolean => has("claims", /^claims\/([a-z\d-]+)\.json$/.exec(path)?.[1]);
  const isMarkdown = (path: string): boolean => {
    const [, page] = /^(.*?)index\.md$/.exec(path) ?? [];
    return page !== undefined && hasPage(page) && (inMarkdown.test(page) || guides.has(page));
  };
  const isWritten = (path: string): boolean =>
    writtenFiles.test(path) ||
    filledFolders.test(path) ||
    path === debate.map.logo?.value ||
    (path.endsWith("index.html") && hasPage(path.slice(0, -"index.html".length))) ||
    isMarkdown(path) ||
    isDataOf(path);
  return {
    hasPage,
    /** Whether it is a file that the build writes or that the program ships. */
    hasFile: (path: string): boolean => isWritten(path) || shipped.includes(path),
    /** Whether a file of the map's own would take the place of one that the build writes. */
    isTaken: (path: string): boolean => isWritten(path) && !shipped.includes(path),
    /** The paths that somebody is most likely to mean. */
    likely: [...fixed, ...debate.pages.map(({ id }) => `about/${id}/`)],
  };
}
