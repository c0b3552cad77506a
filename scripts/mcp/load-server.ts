import { UsageError } from "../run-program.ts";
import type { serve } from "./serve.ts";

const sdk = "@modelcontextprotocol/sdk";

interface Server {
  readonly serve: typeof serve;
}

/** Loads the server. Throws a `UsageError` that says what to install where the SDK is missing: a map needs it for this command alone. */
export async function loadServer(load: () => Promise<Server> = () => import("./serve.ts")): Promise<Server> {
  try {
    return await load();
  } catch (error) {
    if (!isMissing(error)) throw error;
    throw new UsageError(`This command needs the package ${sdk}, which is not installed: npm install ${sdk}`);
  }
}

function isMissing(error: unknown): boolean {
  return (
    error instanceof Error &&
    "code" in error &&
    error.code === "ERR_MODULE_NOT_FOUND" &&
    error.message.includes(`'${sdk}'`)
  );
}
