import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { serveFolder } from "../../scripts/serve-folder.ts";

const root = resolve(import.meta.dirname, "../..");

export interface TestSite {
  /** Where the files are. */
  readonly folder: string;
  readonly base: string;
  /** The address of a path under the base: `address("map/")`. */
  readonly address: (inside: string) => string;
  readonly close: () => Promise<void>;
}

export interface TestBuild {
  /** The claims folder, from the project's root. */
  readonly claims: string;
  readonly base?: string;
  readonly environment?: Readonly<Record<string, string>>;
}

/** Fixtures have no past of their own: that of the checkout around them would make a test depend on it. */
const alone = { WITHOUT_HISTORY: "1" };

/** Builds a site as `npm run build` does and serves it on a free port. What it wrote is deleted when it is closed. */
export async function buildTestSite({ claims, base = "/", environment = {} }: TestBuild): Promise<TestSite> {
  const folder = await mkdtemp(join(tmpdir(), "site-"));
  await promisify(execFile)(process.execPath, ["scripts/build.ts", "--claims", claims, "--out", folder], {
    cwd: root,
    env: { PATH: process.env["PATH"], BASE_PATH: base, ...alone, ...environment },
  });
  const server = await serveFolder({ folder, base, port: 0 });
  return {
    folder,
    base,
    address: (inside) => `http://localhost:${server.port}${base}${inside}`,
    close: async () => {
      await server.close();
      await rm(folder, { recursive: true });
    },
  };
}
