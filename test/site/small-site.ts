import { fixtureSite } from "./fixture-site.ts";
import type { Site } from "../../src/site/site.ts";

/** The site of the small debate about tea, under the given environment. */
export const smallSite = (environment: Readonly<Record<string, string>> = {}): Site =>
  fixtureSite("small", environment);
