import { buildSite } from "../../src/astro/build.ts";
import { readSettings } from "../../src/site/settings.ts";
import { textIn, valueIn } from "../../scripts/github/api.ts";

/** Builds the sites that its parent asks for, one after the other. */
process.on("message", (order: unknown) => {
  const settings = readSettings(environmentIn(valueIn(order, "environment")));
  buildSite(settings, textIn(order, "out")).then(
    () => process.send?.({ problem: "" }),
    (error: unknown) =>
      process.send?.({ problem: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
  );
});

/** The strings of an object. */
function environmentIn(json: unknown): Readonly<Record<string, string>> {
  const entries = typeof json === "object" && json !== null ? Object.entries(json) : [];
  return Object.fromEntries(entries.map(([name, value]) => [name, String(value)]));
}
