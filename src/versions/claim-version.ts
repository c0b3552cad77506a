import { sha256 } from "@noble/hashes/sha2.js";
import type { ClaimContent, ClaimVersion } from "../model/index.ts";
import { canonicalForm } from "./canonical-form.ts";
import { fewestDigits } from "./version-addresses.ts";

const encoder = new TextEncoder();

/** When and by which commit something came to the main line. */
export type Publication = Pick<ClaimVersion, "date" | "commit">;

export const unpublished: Publication = { date: "", commit: "" };

/** A claim's content with the hash that names it, called as where no other version is like it. */
export function claimVersion(content: ClaimContent, { date, commit }: Publication): ClaimVersion {
  const form = canonicalForm(content);
  const hash = hashOfForm(form);
  return { version: hash.slice(0, fewestDigits), hash, form, date, commit, content };
}

/** SHA-256 in hexadecimal, of the form's bytes in UTF-8. */
export function hashOfForm(form: string): string {
  return Array.from(sha256(encoder.encode(form)), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
