import { existsSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import type { AstroIntegration } from "astro";
import serveStatic from "serve-static";
import type { Plugin } from "vite";
import { packageRoot } from "../files/package-root.ts";
import { filesIn, customComponentFolder, customPublicFolder, customPublicPlace } from "../files/read-custom-files.ts";
import { WriteError } from "../files/write-error.ts";
import { copyFiles } from "../files/write-files.ts";
import type { Settings } from "../site/settings.ts";
import { UserError } from "../text/user-error.ts";

/** The components that a map can replace, by name, and the ones that are replaced. */
const components: Readonly<Record<string, string>> = {
  Head: "PageHead.astro",
  Header: "PageHeader.astro",
  Footer: "PageFooter.astro",
};

/** What a map adds to its site: the folders `components/` and `public/` beside its claims folder. */
export function customFiles({ claimsFolder }: Settings): AstroIntegration {
  const componentFolder = customComponentFolder(claimsFolder);
  const publicFolder = customPublicPlace(claimsFolder);
  return {
    name: "disputed-territory:custom-files",
    hooks: {
      "astro:config:setup": ({ updateConfig, addWatchFile }) => {
        updateConfig({ vite: { plugins: [customModules(componentFolder)] } });
        // An error in a component then names its own file and line.
        if (existsSync(componentFolder)) {
          process.setSourceMapsEnabled(true);
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
          if (customPublicFolder(claimsFolder) === null) next();
          else serve(request, response, next);
        });
      },
    },
  };
}

/** The modules through which pages take the map's own components. */
function customModules(componentFolder: string): Plugin {
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
  return { name: "disputed-territory:custom-modules", enforce: "pre", resolveId: (id) => files.get(id) };
}

/** Copies a map's own `public/` into its build. Its files may replace those of the package's `public/`, and nothing else. Links become the files to which they lead. */
export function copyPublic(publicFolder: string, build: string): void {
  const paths = filesIn(publicFolder);
  const packagePublic = join(packageRoot, "public");
  const replaced = paths.find((path) => existsSync(join(build, path)) && !existsSync(join(packagePublic, path)));
  if (replaced !== undefined)
    throw new WriteError(
      replaced,
      `${join(publicFolder, replaced)} has the name of a page or file of the map. Rename it`,
    );
  copyFiles(publicFolder, build, paths);
}

/** The code of a map's own component has failed. The message names its file, line and column. */
export class ComponentError extends UserError {}

/** The error as a `ComponentError`, if it comes from a component in `folder`; otherwise the error itself. */
export function namingComponent(error: unknown, folder: string): unknown {
  if (!(error instanceof Error)) return error;
  const frame = (error.stack ?? "")
    .split("\n")
    .find((line) => line.includes(`${folder}/`) && /\.astro:\d+:\d+/.test(line));
  if (frame === undefined) return error;
  const place = frame.slice(frame.indexOf(folder)).replace(/\)?$/, "");
  return new ComponentError(`${relative(dirname(folder), place)}: ${error.message}`);
}
