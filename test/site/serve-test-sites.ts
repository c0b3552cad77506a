import { execFile, fork, type ChildProcess } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { availableParallelism } from "node:os";
import { join, relative, resolve } from "node:path";
import { json } from "node:stream/consumers";
import { promisify } from "node:util";
import type { TestProject } from "vitest/node";
import { listOf, textIn, valueIn } from "../../scripts/github/api.ts";
import { serveFolder, type ServedFolder } from "../../scripts/serve-folder.ts";
import { bareEnvironment } from "../bare-environment.ts";
import { temporaryFolder } from "../temporary-folder.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** The address where a test file asks for a site (see `buildTestSite`), and a page for axe-core. */
    readonly testSites: string;
  }
}

const root = resolve(import.meta.dirname, "../..");
/** The program that examines pages for their accessibility. A page loads it sooner than it is sent by Playwright. */
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"));

/** A built site that is being served. */
export interface ServedSite {
  readonly folder: string;
  readonly port: number;
}

/** The options of a site, as `buildTestSite` sends them. */
interface Order {
  readonly claims: string;
  readonly base: string;
  readonly environment: readonly (readonly [name: string, value: string])[];
}

/**
 * Builds and serves the sites that test files ask for, each once for all of them. Vitest runs this in its own process
 * before the test files, which run in others. The sites are deleted when all tests have ended.
 */
export default async function serveTestSites(project: TestProject): Promise<() => Promise<void>> {
  const folder = temporaryFolder();
  const sites = new Map<string, Promise<ServedFolder & ServedSite>>();

  const siteFor = async (order: Order): Promise<ServedSite> => {
    const key = await keyOf(order);
    const site = sites.get(key) ?? serve(order, join(folder, String(sites.size)));
    sites.set(key, site);
    const { folder: out, port } = await site;
    return { folder: out, port };
  };

  const server = createServer((request, response) => {
    if (request.method === "GET") {
      response.writeHead(200, { "Content-Type": "text/javascript", "Cache-Control": "max-age=3600" }).end(axe);
      return;
    }
    json(request)
      .then((order) => siteFor(readOrder(order)))
      .then((site) => response.end(JSON.stringify(site)))
      .catch((error: unknown) => response.writeHead(500).end(error instanceof Error ? error.message : String(error)));
  });
  // A connection that is used again just when it is closed would fail a test file.
  server.keepAliveTimeout = 0;
  await new Promise<void>((done) => server.listen(0, "localhost", done));
  const address = server.address();
  project.provide("testSites", `http://localhost:${typeof address === "object" && address ? address.port : 0}/`);

  return async () => {
    server.close();
    server.closeAllConnections();
    for (const builder of builders) builder.kill();
    for (const site of await Promise.allSettled(sites.values()))
      if (site.status === "fulfilled") await site.value.close();
  };
}

async function serve(order: Order, folder: string): Promise<ServedFolder & ServedSite> {
  const { base } = order;
  const built = builtMap(order);
  if (built === "") await build(order, folder);
  const served = built === "" ? folder : built;
  return { folder: served, ...(await serveFolder({ folder: served, base, port: 0, compressed: false })) };
}

/** The folder of the bundled map if the gate has just built it (`BUILT_MAP`) and it is what is asked for; else "". */
function builtMap({ claims, base, environment }: Order): string {
  const built = process.env["BUILT_MAP"] ?? "";
  const isPlain = base === "/" && environment.length === 0;
  return built !== "" && isPlain && claims === join(root, "claims") ? resolve(root, built) : "";
}

/** Processes that build sites one after the other, as many as there are processors: to load Astro takes a third of the time of a build. */
const builders: ChildProcess[] = [];
/** Those of them that build nothing at the moment, and builds that wait for one. */
const idle: ChildProcess[] = [];
const waiting: ((builder: ChildProcess) => void)[] = [];

async function build({ claims, base, environment }: Order, folder: string): Promise<void> {
  const builder = await freeBuilder();
  builder.send({
    out: folder,
    environment: { CLAIMS_DIR: claims, BASE_PATH: base, ...Object.fromEntries(environment) },
  });
  const answered = new AbortController();
  const comes = (event: string): Promise<unknown[]> => once(builder, event, answered);
  const [answer] = await Promise.race([comes("message"), comes("exit")]);
  answered.abort();
  if (typeof answer !== "object") throw new Error("The process that builds it has ended.");
  const next = waiting.shift();
  if (next) next(builder);
  else idle.push(builder);
  const problem = textIn(answer, "problem");
  if (problem !== "") throw new Error(problem);
}

async function freeBuilder(): Promise<ChildProcess> {
  const free = idle.pop();
  if (free) return free;
  if (builders.length >= availableParallelism()) return new Promise((start) => waiting.push(start));
  const builder = fork("test/site/site-builder.ts", {
    cwd: root,
    env: { ...bareEnvironment },
    execArgv: [],
    stdio: ["ignore", "ignore", "ignore", "ipc"],
  });
  builders.push(builder);
  return builder;
}

function readOrder(json: unknown): Order {
  return {
    claims: resolve(root, textIn(json, "claims")),
    base: textIn(json, "base"),
    environment: listOf(valueIn(json, "environment")).map((entry) => [textIn(entry, "0"), textIn(entry, "1")]),
  };
}

/**
 * A key that is the same for the same files with the same history and settings, wherever they are.
 */
async function keyOf({ claims, base, environment }: Order): Promise<string> {
  const entries = await readdir(claims, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  const hash = createHash("sha256");
  for (const path of paths.toSorted()) hash.update(`${relative(claims, path)}\0`).update(await readFile(path));
  const isAlone = environment.some(([name, value]) => name === "WITHOUT_HISTORY" && value === "1");
  const head = isAlone ? "" : (await promisify(execFile)("git", ["rev-parse", "HEAD"], { cwd: claims })).stdout;
  return JSON.stringify([hash.digest("hex"), base, environment, head]);
}
