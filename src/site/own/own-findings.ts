import type { Debate, Finding, OwnFiles, PageRecord, Placed } from "../../claims/model/index.ts";
import { inlineCode } from "../../text/inline-code.ts";
import { nearest } from "../../text/nearest.ts";
import { sitePath } from "../../text/site-path.ts";
import { siteFiles, type SiteFiles } from "./site-files.ts";

/**
 * What is wrong with the files that stand beside the claims, and with the addresses of the map's own pages: links that lead elsewhere,
 * addresses that lead nowhere, and files with the address of a page.
 */
export function ownFindings(debate: Debate, own: OwnFiles): readonly Finding[] {
  const site = siteFiles(debate, own);
  return [
    ...debate.pages.flatMap(addressesOfPage).flatMap((address) => missing(address, site, own)),
    ...own.outside.map((path): Finding => ({
      rule: "unreadable-file",
      severity: "error",
      place: { path, start: 0, end: 0 },
      message: "This symbolic link leads out of the folder of the map, or to a hidden file.",
      help: "Put the file itself here, or delete the link.",
    })),
    ...takenPaths(own, site),
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

function missing({ value, place }: Placed<string>, site: SiteFiles, own: OwnFiles): readonly Finding[] {
  const target = sitePath(value);
  if (target === null) return [];
  const path = decoded(target.replace(/[?#].*$/, ""));
  if (site.hasPage(path) || site.hasFile(path) || own.paths.includes(`public/${path}`)) return [];
  const files = own.paths.filter((each) => each.startsWith("public/")).map((each) => each.slice("public/".length));
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

function takenPaths({ paths }: OwnFiles, { isTaken }: SiteFiles): readonly Finding[] {
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
