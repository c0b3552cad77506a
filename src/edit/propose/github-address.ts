import type { SourceFile } from "../../model/index.ts";
import { bundleOf } from "./bundle.ts";

/** Past some 8,000 characters GitHub answers with an error and the text is lost. */
export const longestAddress = 6_000;

export interface GithubAddress {
  readonly url: string;
  /** Whether the page that it opens has the file's text; else it is empty, and the text has to be pasted. */
  readonly isFilled: boolean;
}

/** Where pull requests are opened. */
interface Repository {
  readonly url: string;
  readonly branch: string;
  readonly pathToClaims: string;
}

/** The issue form that takes several files at once, and the field that holds them. */
export const filesForm = { template: "files.yml", field: "files", title: "Claim: " } as const;

/** Where GitHub's page for a new file is, with its name and, if that makes no address of more than 6,000 characters, its text. */
export function githubAddress({ path, text }: SourceFile, repository: Repository): GithubAddress {
  const parts = `${repository.pathToClaims}${path}`.split("/");
  const folder = parts.slice(0, -1).map(encodeURIComponent).join("/");
  const branch = repository.branch.split("/").map(encodeURIComponent).join("/");
  const empty = `${repository.url}/new/${branch}/${folder}?filename=${encodeURIComponent(parts.at(-1) ?? "")}`;
  return filledIfShort(empty, "value", text);
}

/**
 * Where GitHub's page for a new issue is in which several files are proposed: its page for a new file takes one, and a program
 * makes one pull request of the issue. `name` says what they are about.
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
