import { sha256 } from "@noble/hashes/sha2.js";
import type { ClaimContent, ClaimVersion } from "../claims/model/index.ts";
import { canonicalForm } from "./canonical-form.ts";
import { fewestDigits } from "./version-addresses.ts";

const encoder = new TextEncoder();

/** The day and the commit that first brought a version to the main line. */
export type Publication = Pick<ClaimVersion, "date" | "commit">;

export const unpublished: Publication = { date: "", commit: "" };

/** The version of a claim's content. `version` has ten digits; `versionAddresses` lengthens it where that is ambiguous. */
export function claimVersion(content: ClaimContent, { date, commit }: Publication): ClaimVersion {
  const form = canonicalForm(content);
  const hash = hashOfForm(form);
  return { version: hash.slice(0, fewestDigits), hash, form, date, commit, content };
}

/** The SHA-256 of a canonical form (in UTF-8), in hexadecimal. */
export function hashOfForm(form: string): string {
  return Array.from(sha256(encoder.encode(form)), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
