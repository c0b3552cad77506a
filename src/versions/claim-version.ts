import { sha256 } from "@noble/hashes/sha2.js";
import type { ClaimContent, ClaimVersion, PartialDate } from "../model.ts";
import { canonicalForm } from "./canonical-form.ts";
import { fewestDigits } from "./version-addresses.ts";

const encoder = new TextEncoder();

/** A claim's content with the hash that names it, as of the day on which it was published; called as where no other version is like it. */
export function claimVersion(content: ClaimContent, date: PartialDate): ClaimVersion {
  const hash = hexadecimal(sha256(encoder.encode(canonicalForm(content))));
  return { version: hash.slice(0, fewestDigits), hash, date, content };
}

function hexadecimal(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
