import type { Debate, Finding, OwnFiles, PageRecord, Place, Placed } from "../../claims/model/index.ts";
import { inlineCode } from "../../text/inline-code.ts";
import { nearest } from "../../text/nearest.ts";
import { sitePath } from "../../text/site-path.ts";
import { addressesInStyles, siteAddressesInComponent } from "./addresses-in.ts";
import { blockedInComponent, blockedInStyles } from "./blocked-parts.ts";
import { siteFiles, type SiteFiles } from "./site-files.ts";

/** The components that a map can have, by the names of their files. */
export const ownComponents = ["Head", "Header", "Footer"] as const;

/**
 * What is wrong with the files that stand beside the claims, and with the addresses of the map's own pages: parts that browsers
 * refuse, links that lead elsewhere, addresses that lead nowhere, components that are not read, and files with the address of a page.
 */
export function ownFindings(debate: Debate, own: OwnFiles): readonly Finding[] {
  const site = siteFiles(debate, own);
  const unread = unreadComponents(own);
  const isRead = (path: string): boolean => !unread.some(({ place }) => place.path === path);
  return [
    ...debate.pages.flatMap(addressesOfPage).flatMap((address) => missing(address, site, own)),
    ...own.texts
      .filter(({ path }) => isRead(path))
      .flatMap(({ path, text }) => {
        const isStyle = path.endsWith(".css");
        const place = (start: number, end: number): Place => ({ path, start, end });
        const addresses = isStyle ? addressesInStyles(text) : siteAddressesInComponent(text);
        const blocked = isStyle ? blockedInStyles(text) : blockedInComponent(text);
        return [
          ...addresses.flatMap(({ value, start, end }) => missing({ value, place: place(start, end) }, site, own)),
          ...blocked.map(({ start, end, message, help }): Finding => ({
            rule: "blocked-part",
            severity: "error",
            place: place(start, end),
            message,
            help,
          })),
        ];
      }),
    ...unread,
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

/** A file in `components/` is read if it has one of the names, or if a component imports it. */
function unreadComponents({ paths, texts }: OwnFiles): readonly Finding[] {
  const code = texts.map(({ text }) => text).join("\n");
  const names = ownComponents.map((name) => `${name}.astro`);
  const isRead = (path: string): boolean => {
    const name = path.slice(path.lastIndexOf("/") + 1);
    return names.some((known) => path === `components/${known}`) || code.includes(`/${name}`);
  };
  const listed = names
    .map(inlineCode)
    .join(", ")
    .replace(/, (?=[^,]*$)/, " and ");
  return paths
    .filter((path) => path.startsWith("components/") && !isRead(path))
    .map((path) => {
      const meant = nearest(path.slice("components/".length), names);
      return {
        rule: "unread-component",
        severity: "warning",
        place: { path, start: 0, end: 0 },
        message: `${inlineCode(path)} is not read: the components of a map are ${listed}, and what they import.`,
        help:
          meant === null
            ? "Rename it to one of these, import it from one of them, or delete it."
            : `Rename it to ${inlineCode(meant)}.`,
      } as const;
    });
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
