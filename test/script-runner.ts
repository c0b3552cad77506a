import { pathToFileURL } from "node:url";
import { listOf, textIn, valueIn } from "../scripts/github/api.ts";

/**
 * Runs the scripts that its parent asks for, one after the other, each with its own parameters, folder and environment. What they
 * import is loaded once for all of them; the script itself is loaded for each run, because it runs as it is loaded.
 */
let runs = 0;

process.on("message", (order: unknown) => {
  void run(order).then((answer) => process.send?.(answer));
});

async function run(order: unknown): Promise<{ code: number; out: string; error: string }> {
  const script = textIn(order, "script");
  process.argv.splice(1, Infinity, script, ...listOf(valueIn(order, "parameters")).map(String));
  process.env = Object.fromEntries(
    listOf(valueIn(order, "environment")).map((pair) => [textIn(pair, "0"), textIn(pair, "1")]),
  );
  process.chdir(textIn(order, "cwd"));
  process.exitCode = undefined;
  // The same folder may have other files now.
  globalThis.compiledClaims = undefined;
  const [out, error] = [collect(process.stdout), collect(process.stderr)];
  try {
    runs += 1;
    await import(`${pathToFileURL(script).href}?run=${runs}`);
  } catch (thrown) {
    process.exitCode = 1;
    process.stderr.write(String(thrown instanceof Error ? thrown.stack : thrown));
  }
  return { code: process.exitCode ?? 0, out: out.join(""), error: error.join("") };
}

/** Takes what is written to a stream from now on. */
function collect(stream: NodeJS.WriteStream): readonly string[] {
  const chunks: string[] = [];
  // Of the script before this one.
  stream.removeAllListeners("error");
  stream.write = (chunk: string | Uint8Array): boolean => {
    chunks.push(typeof chunk === "string" ? chunk : Buffer.from(chunk).toString());
    return true;
  };
  return chunks;
}
