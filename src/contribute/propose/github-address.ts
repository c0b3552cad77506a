import type { SourceFile } from "../../claims/model/index.ts";
import { bundleOf } from "./bundle.ts";

/** GitHub rejects addresses of more than about 8,000 characters, and the text would be lost. */
export const longestAddress = 6_000;

export interface GithubAddress {
  readonly url: string;
  /** Whether the page is filled in with the text; if not, the user has to paste it. */
  readonly isFilled: boolean;
}

/** The repository of the claims. */
interface Repository {
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
export function issueAddress(files: readonly SourceFile[], name: string, { url }: Repository): GithubAddress {
  const title = `${filesForm.title}${name}`;
  const empty = `${url}/issues/new?template=${filesForm.template}&title=${encodeURIComponent(title)}`;
  return filledIfShort(empty, filesForm.field, bundleOf(files));
}

function filledIfShort(empty: string, field: string, text: string): GithubAddress {
  const filled = `${empty}&${field}=${encodeURIComponent(text)}`;
  return filled.length <= longestAddress ? { url: filled, isFilled: true } : { url: empty, isFilled: false };
}
