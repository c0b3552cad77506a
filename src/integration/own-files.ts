import { cpSync, existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import serveStatic from "serve-static";
import type { Plugin } from "vite";
import { pathsIn } from "../files/build-manifest.ts";
import { packageRoot } from "../files/package-root.ts";
import { WriteError } from "../files/write-error.ts";
import type { Settings } from "../site/settings.ts";

/** The components that a map can replace, by name, and the ones that are replaced. */
const components: Readonly<Record<string, string>> = {
  Head: "PageHead.astro",
  Header: "PageHeader.astro",
  Footer: "PageFooter.astro",
};

const packagePublic = join(packageRoot, "public");

/** What a map adds to its site: the folders `components/` and `public/` beside its claims folder. */
export function ownFiles({ claimsFolder }: Settings): AstroIntegration {
  const own = dirname(resolve(claimsFolder));
  const publicFolder = join(own, "public");
  const hasPublic = publicFolder !== packagePublic && existsSync(publicFolder);
  return {
    name: "disputed-territory:own-files",
    hooks: {
      "astro:config:setup": ({ updateConfig, addWatchFile }) => {
        updateConfig({ vite: { plugins: [ownModules(own)] } });
        // Which of them are there is known at the start.
        for (const name of Object.keys(components)) addWatchFile(join(own, "components", `${name}.astro`));
      },
      "astro:server:setup": ({ server }) => {
        server.watcher.add(join(own, "components"));
        if (!hasPublic) return;
        server.middlewares.use(serveStatic(publicFolder, { index: false }));
        server.watcher.add(publicFolder);
        server.watcher.on("all", (_, file) => {
          if (file.startsWith(publicFolder)) server.ws.send({ type: "full-reload" });
        });
      },
      "astro:build:done": ({ dir }) => {
        if (hasPublic) copyOver(publicFolder, fileURLToPath(dir));
      },
    },
  };
}

/** Copies the files of a map into its build. They may replace the files of the package's `public/`, and nothing else. */
function copyOver(publicFolder: string, build: string): void {
  const replaced = pathsIn(publicFolder).find((path) => existsSync(join(build, path)) && !isPublic(path));
  if (replaced !== undefined)
    throw new WriteError(
      replaced,
      `${join(publicFolder, replaced)} has the name of a page or file of the map. Rename it`,
    );
  cpSync(publicFolder, build, { recursive: true });
}

const isPublic = (path: string): boolean => existsSync(join(packagePublic, path));

/** The modules through which pages take the map's own components and know of its style sheet. */
function ownModules(own: string): Plugin {
  const styleId = "virtual:disputed-territory/own-style";
  const files = new Map(
    Object.entries(components).flatMap(([name, file]) => {
      const shipped = join(packageRoot, "src/components/page", file);
      const replacing = join(own, "components", `${name}.astro`);
      return [
        [`virtual:disputed-territory/components/${name}`, existsSync(replacing) ? replacing : shipped],
        [`disputed-territory/components/${name}.astro`, shipped],
      ];
    }),
  );
  return {
    name: "disputed-territory:own-modules",
    enforce: "pre",
    resolveId: (id) => (id === styleId ? `\0${styleId}` : files.get(id)),
    load: (id) =>
      id === `\0${styleId}`
        ? `export const hasOwnStyle = ${String(existsSync(join(own, "public/style.css")))};`
        : undefined,
  };
}
