import { existsSync, readFileSync, realpathSync } from "node:fs";
import { join } from "node:path";
import type { AstroIntegration } from "astro";
import serveStatic from "serve-static";
import type { Plugin } from "vite";
import { packageRoot } from "../files/package-root.ts";
import { ownComponentFolder, ownPublicFolder, ownPublicPlace } from "../files/read-own-files.ts";
import { rebaseComponent } from "../site/own/addresses-in.ts";
import type { ownComponents } from "../site/own/own-findings.ts";
import type { Settings } from "../site/settings.ts";

/** The components that a map can replace, by name, and the ones that are replaced. */
const components: Readonly<Record<(typeof ownComponents)[number], string>> = {
  Head: "PageHead.astro",
  Header: "PageHeader.astro",
  Footer: "PageFooter.astro",
};

/** What a map adds to its site: the folders `components/` and `public/` beside its claims folder. */
export function ownFiles({ claimsFolder, base }: Settings): AstroIntegration {
  const componentFolder = ownComponentFolder(claimsFolder);
  const publicFolder = ownPublicPlace(claimsFolder);
  return {
    name: "disputed-territory:own-files",
    hooks: {
      "astro:config:setup": ({ updateConfig, addWatchFile }) => {
        updateConfig({ vite: { plugins: [ownModules(componentFolder, base)] } });
        // An error in a component then names its own file and line.
        if (existsSync(componentFolder)) {
          updateConfig({
            vite: { build: { sourcemap: "inline" }, environments: { client: { build: { sourcemap: false } } } },
          });
        }
        // Which of them are there is known at the start.
        for (const name of Object.keys(components)) addWatchFile(join(componentFolder, `${name}.astro`));
      },
      "astro:server:setup": ({ server }) => {
        if (publicFolder === null) return;
        const serve = serveStatic(publicFolder, { index: false });
        server.middlewares.use((request, response, next) => {
          // It may come later.
          if (ownPublicFolder(claimsFolder) === null) next();
          else serve(request, response, next);
        });
      },
    },
  };
}

/** The modules through which pages take the map's own components. */
function ownModules(componentFolder: string, base: string): Plugin {
  const files = new Map(
    Object.entries(components).flatMap(([name, file]) => {
      const shipped = join(packageRoot, "src/components/page", file);
      const replacing = join(componentFolder, `${name}.astro`);
      return [
        [`virtual:disputed-territory/components/${name}`, existsSync(replacing) ? replacing : shipped],
        [`disputed-territory/components/${name}.astro`, shipped],
      ];
    }),
  );
  // Vite names a file by the path through which it was imported, or by the one that links lead to.
  const folders = [componentFolder, existsSync(componentFolder) ? realpathSync(componentFolder) : componentFolder].map(
    (folder) => join(folder, "/").replaceAll("\\", "/"),
  );
  const isOwn = (id: string): boolean => id.endsWith(".astro") && folders.some((folder) => id.startsWith(folder));
  return {
    name: "disputed-territory:own-modules",
    enforce: "pre",
    resolveId: (id) => files.get(id),
    load: (id) => (isOwn(id) ? rebaseComponent(readFileSync(id, "utf8"), base) : undefined),
  };
}
