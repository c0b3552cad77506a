import type { AstroIntegration } from "astro";
import type { Settings } from "../site/settings.ts";

const id = "virtual:disputed-territory/settings";
const resolved = `\0${id}`;

/** Gives the settings to the pages: Vite loads them, so no argument can reach them. */
export function settingsModule(settings: Settings): AstroIntegration {
  const plugin = {
    name: id,
    resolveId: (wanted: string) => (wanted === id ? resolved : undefined),
    load: (loaded: string) =>
      loaded === resolved ? `export const settings = ${JSON.stringify(settings)};` : undefined,
  };
  return {
    name: "disputed-territory:settings",
    hooks: {
      "astro:config:setup": ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [plugin] } });
      },
    },
  };
}
