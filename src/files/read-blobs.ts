import { git } from "./git.ts";
import { incompleteHistory } from "./history-error.ts";

/** The largest claim file; larger ones are refused by the checker. */
const largestFile = 64 * 1024;
/** The most bytes in memory at once. */
const mostBytes = 32 * 1024 * 1024;

/**
 * The texts of git blobs, read with as few git processes as their size allows. The text is null if a blob can't be a claim file.
 * Throws a `HistoryError` if the repository lacks a blob.
 */
export function* readBlobs(
  folder: string,
  blobs: readonly string[],
): Iterable<readonly [blob: string, text: string | null]> {
  let waiting: string[] = [];
  let bytes = 0;
  for (const [blob, size] of sizesOf(folder, blobs)) {
    if (bytes + size > mostBytes) {
      yield* readTogether(folder, waiting);
      waiting = [];
      bytes = 0;
    }
    if (size > largestFile) yield [blob, null];
    else {
      waiting.push(blob);
      bytes += size;
    }
  }
  yield* readTogether(folder, waiting);
}

function sizesOf(folder: string, blobs: readonly string[]): readonly (readonly [blob: string, size: number])[] {
  if (blobs.length === 0) return [];
  const { output, ok, complaint } = git(
    folder,
    ["cat-file", "--batch-check=%(objectname) %(objectsize)"],
    `${blobs.join("\n")}\n`,
  );
  const lines = output.toString("utf8").split("\n");
  const missing = lines.find((line) => line.endsWith(" missing"));
  if (!ok || missing !== undefined) throw incompleteHistory(missing ?? complaint);
  return blobs.map((blob, index) => [blob, Number(lines[index]?.split(" ")[1] ?? "") || 0]);
}

/** `git cat-file --batch` prints `name type size`, a line break, the bytes and a line break for each request. */
function* readTogether(
  folder: string,
  blobs: readonly string[],
): Iterable<readonly [blob: string, text: string | null]> {
  if (blobs.length === 0) return;
  const { output } = git(folder, ["cat-file", "--batch"], `${blobs.join("\n")}\n`);
  let at = 0;
  for (const blob of blobs) {
    const end = output.indexOf(10, at);
    const [, type = "", size = ""] = output.toString("latin1", at, end).split(" ");
    at = end + 1;
    if (type !== "blob") {
      yield [blob, null];
      continue;
    }
    yield [blob, output.toString("utf8", at, at + Number(size))];
    at += Number(size) + 1;
  }
}
