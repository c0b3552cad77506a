import type { SourceFile } from "../model.ts";

/** Past some 8,000 characters GitHub answers with an error and the text is lost. */
export const longestAddress = 6_000;

export interface GithubAddress {
  readonly url: string;
  /** Whether the page that it opens has the file's text; else it is empty, and the text has to be pasted. */
  readonly isFilled: boolean;
}

/** Where GitHub's page for a new file is, with its name and, if that makes no address of more than 6,000 characters, its text. */
export function githubAddress(
  { path, text }: SourceFile,
  repository: { readonly url: string; readonly branch: string; readonly pathToClaims: string },
): GithubAddress {
  const parts = `${repository.pathToClaims}${path}`.split("/");
  const folder = parts.slice(0, -1).map(encodeURIComponent).join("/");
  const branch = repository.branch.split("/").map(encodeURIComponent).join("/");
  const empty = `${repository.url}/new/${branch}/${folder}?filename=${encodeURIComponent(parts.at(-1) ?? "")}`;
  const filled = `${empty}&value=${encodeURIComponent(text)}`;
  return filled.length <= longestAddress ? { url: filled, isFilled: true } : { url: empty, isFilled: false };
}
