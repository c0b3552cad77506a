import { readSettings } from "../src/site/settings.ts";

/** The claims folder that `--claims` names, or the environment. An empty name is none, as in the environment. */
export function claimsFolderOf({ claims }: { readonly claims?: string | undefined }): string {
  return claims || readSettings(process.env).claimsFolder;
}
