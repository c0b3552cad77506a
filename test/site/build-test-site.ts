import { resolve } from "node:path";
import { inject } from "vitest";
import type { ServedSite } from "./serve-test-sites.ts";

export interface TestSite {
  /** The folder of the site. Other tests read it too, so it must not be changed. */
  readonly folder: string;
  readonly base: string;
  /** The address of a path under the base: `address("map/")`. */
  readonly address: (inside: string) => string;
}

export interface TestBuild {
  /** The claims folder, relative to the project's root. */
  readonly claims: string;
  readonly base?: string;
  readonly environment?: Readonly<Record<string, string>>;
}

/** Of what is here, only the bundled map has a history of its own. With that of the surrounding checkout, tests would depend on it. */
const alone = (claims: string) => (claims === resolve("claims") ? {} : { WITHOUT_HISTORY: "1" });

/** A site as `npm run build` makes it, built once for all tests that need it and served on its own port until they end. */
export async function buildTestSite({ claims, base = "/", environment = {} }: TestBuild): Promise<TestSite> {
  const order = { claims, base, environment: Object.entries({ ...alone(claims), ...environment }).toSorted() };
  const response = await fetch(inject("testSites"), { method: "POST", body: JSON.stringify(order) });
  const answer = await response.text();
  if (!response.ok) throw new Error(`The site of ${claims} was not built: ${answer}`);
  const { folder, port } = readSite(JSON.parse(answer));
  return { folder, base, address: (inside) => `http://localhost:${port}${base}${inside}` };
}

/** The site of the small debate about tea, which most tests open: below a path, which links must not forget. */
export const buildSmallSite = (): Promise<TestSite> =>
  buildTestSite({ claims: "test/fixtures/debates/small/claims", base: "/tea/" });

function readSite(json: unknown): ServedSite {
  if (typeof json === "object" && json !== null && "folder" in json && "port" in json)
    return { folder: String(json.folder), port: Number(json.port) };
  throw new Error("The answer is no site.");
}
