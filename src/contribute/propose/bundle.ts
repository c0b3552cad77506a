import type { SourceFile } from "../../claims/model/index.ts";

/** The most files in one proposal. */
export const mostFiles = 20;

/**
 * Joins the parts of a proposal into one text. Before each is a YAML document separator with a comment: the path of a new file, so that one
 * file alone stays a valid claim file; `change` and the path of a file, before what differs in it (steps.ts); or `note`, before a word to
 * the editors. The part has that comment as its path.
 */
export const bundleOf = (parts: readonly SourceFile[]): string =>
  parts.map(({ path, text }) => `--- # ${path}\n${text}`).join("");

/** The path of a part that changes a file. */
export const changeOf = (path: string): string => `change ${path}`;

/** The path of a part for the editors. */
export const notePath = "note";

/** A bundle for a message, which may go on below: the last line ends the last file. */
export const messageOf = (files: readonly SourceFile[]): string => `${bundleOf(files)}...\n`;

/** The name of a bundle as a file: that of its last file, which is the claim. Several files together are no valid YAML file. */
export function bundleName(parts: readonly SourceFile[]): string {
  const files = parts.filter(({ path }) => path !== notePath);
  const name = files.at(-1)?.path.split("/").at(-1) ?? "claim.yaml";
  return isNewFile(parts) ? name : name.replace(/\.yaml$/, ".txt");
}

/** Whether a proposal is a new file and nothing else. */
export const isNewFile = ([{ path = "" } = {}, ...others]: readonly Partial<SourceFile>[]): boolean =>
  others.length === 0 && !path.includes(" ");

/** The content of a bundle. `textBefore` is any text before the first file. */
export interface Bundle {
  readonly files: readonly SourceFile[];
  /** What differs in files, by their paths. */
  readonly changes: readonly SourceFile[];
  /** What is said to the editors, as `readNote` reads it; "" for nothing. */
  readonly note: string;
  readonly textBefore: string;
}

/**
 * Splits a bundle into its files. Removes a byte order mark and what follows the last file of a message; normalizes line ends and trailing empty
 * lines, which may have changed.
 */
export function readBundle(bundle: string): Bundle {
  const [before = "", ...parts] = bundle
    .replace(/^\uFEFF/, "")
    .replaceAll("\r\n", "\n")
    .replace(signature, "")
    .split(/^--- # ((?:change )?\S+)[ \t]*$/m);
  const all = parts.flatMap((path, index) => (index % 2 === 0 ? [{ path, text: fileText(parts[index + 1]) }] : []));
  return {
    files: all.filter(({ path }) => path !== notePath && !path.includes(" ")),
    changes: all.flatMap(({ path, text }) =>
      path.startsWith(changeOf("")) ? [{ path: path.slice(changeOf("").length), text }] : [],
    ),
    note: all.find(({ path }) => path === notePath)?.text ?? "",
    textBefore: before.trim(),
  };
}

/** The signature of a message and what follows it (RFC 3676, section 4.3). Programs often lose the space behind the dashes. */
const signature = /^-- ?\n[^]*$/m;

/** The line that ends a YAML document (YAML 1.2.2, 9.1.3), and what follows it. */
const documentEnd = /^\.\.\.[ \t]*$[^]*/m;

const fileText = (text = ""): string => `${text.replace(/^\n/, "").replace(documentEnd, "").trimEnd()}\n`;

/** GitHub rejects addresses of more than about 8,000 characters, and the text would be lost. */
export const longestAddress = 6_000;

export interface GithubAddress {
  readonly url: string;
  /** Whether the page is filled in with the text; if not, the user has to paste it. */
  readonly isFilled: boolean;
}

/** The repository of the claims. */
export interface Repository {
  readonly url: string;
  readonly branch: string;
  /** The path of the claims folder in it: "" or a path that ends with "/". */
  readonly claimsPath: string;
}

/** The issue form for several files, and the id of its field. */
export const filesForm = { template: "files.yml", field: "files", title: "Claim: " } as const;

/**
 * The address of GitHub's page for a new file, with its name and, if the address stays short enough, its text. The path of the file
 * begins with the name of the claims folder.
 */
export function githubAddress({ path, text }: SourceFile, repository: Repository): GithubAddress {
  const parts = `${repository.claimsPath}${path.replace(/^[^/]*\//, "")}`.split("/");
  const folder = parts.slice(0, -1).map(encodeURIComponent).join("/");
  const branch = repository.branch.split("/").map(encodeURIComponent).join("/");
  const empty = `${repository.url}/new/${branch}${folder === "" ? "" : `/${folder}`}?filename=${encodeURIComponent(parts.at(-1) ?? "")}`;
  return filledIfShort(empty, "value", text);
}

/**
 * The address of GitHub's page for a new issue that proposes several files; a workflow turns it into a pull request. `name` is used
 * in its title.
 */
export function issueAddress(parts: readonly SourceFile[], name: string, { url }: Repository): GithubAddress {
  const title = `${filesForm.title}${name}`;
  const empty = `${url}/issues/new?template=${filesForm.template}&title=${encodeURIComponent(title)}`;
  return filledIfShort(empty, filesForm.field, bundleOf(parts));
}

/** The address of GitHub's page for a new issue with a text that is for people. */
export const letterAddress = (title: string, text: string, { url }: Repository): GithubAddress =>
  filledIfShort(`${url}/issues/new?title=${encodeURIComponent(title)}`, "body", text);

/** Reads the repository from the data of a page; null if it names none. */
export function readRepository(json: string | undefined): Repository | null {
  const read: unknown = JSON.parse(json ?? "null");
  return isRepository(read) ? read : null;
}

const isRepository = (read: unknown): read is Repository =>
  typeof read === "object" &&
  read !== null &&
  ["url", "branch", "claimsPath"].every((key) => typeof Reflect.get(read, key) === "string");

function filledIfShort(empty: string, field: string, text: string): GithubAddress {
  const filled = `${empty}&${field}=${encodeURIComponent(text)}`;
  return filled.length <= longestAddress ? { url: filled, isFilled: true } : { url: empty, isFilled: false };
}
