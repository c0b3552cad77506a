/**
 * The hashes of the bundled claims, which a test expects to stay what they are. `npm run pin-hashes` writes them: after many claims
 * have changed, never just to make that test pass.
 */
import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { compile } from "../src/compile.ts";
import { readClaims } from "../src/files/read-claims.ts";
import type { ClaimContent, Debate, SourceFile } from "../src/claims/model/index.ts";
import { presentVersions } from "../src/versions/claim-version.ts";

/** A claim's hash, and a digest of the files that it depends on: if they don't change, the hash must not change. */
export interface PinnedHash {
  readonly files: string;
  readonly hash: string;
}

/** The hash of each claim by its id, with the digest of its own file and those of the sources and people that it names. */
export function pinnedHashes(debate: Debate, files: readonly SourceFile[]): ReadonlyMap<string, PinnedHash> {
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  const paths = new Map([...debate.claims, ...debate.retired].map(({ id, path }) => [id, path]));
  return new Map(
    [...presentVersions(debate)].map(([id, { hash, content }]) => {
      const made = [paths.get(id) ?? "", ...namedIn(content, debate)].map((path) => [path, texts.get(path) ?? ""]);
      return [id, { files: createHash("sha256").update(JSON.stringify(made)).digest("hex").slice(0, 16), hash }];
    }),
  );
}

function namedIn({ works, stances }: ClaimContent, { source, person }: Debate): readonly string[] {
  const records = [...works.map(({ id }) => source.get(id)), ...stances.map((stance) => person.get(stance.person))];
  return [...new Set(records.flatMap((record) => record?.path ?? []))].toSorted();
}

/** As JSON, one claim per line. */
export function pinnedText(pinned: ReadonlyMap<string, PinnedHash>): string {
  const lines = [...pinned]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([id, pin]) => `${JSON.stringify(id)}: ${JSON.stringify(pin)}`);
  return `{\n${lines.join(",\n")}\n}\n`;
}

if (import.meta.main) {
  const root = `${import.meta.dirname}/..`;
  const { files } = readClaims(`${root}/claims`);
  writeFileSync(`${root}/test/golden/pinned-hashes.json`, pinnedText(pinnedHashes(compile(files).debate, files)));
}
