import type { AstroIntegration } from "astro";
import type { Progress } from "../site/progress.ts";
import type { Settings } from "../site/settings.ts";
import { isOwn } from "../site/shard.ts";

/** Has Astro render the pages of this build's part of the site, and reports each. */
export function renderedPages(settings: Settings, report: Progress): AstroIntegration {
  return {
    name: "disputed-territory:rendered-pages",
    hooks: {
      "astro:build:start": ({ setPrerenderer }) => {
        setPrerenderer((renderer) => {
          let [done, total] = [0, 0];
          return {
            ...renderer,
            getStaticPaths: async () => {
              const paths = (await renderer.getStaticPaths()).filter(
                ({ pathname }) => isTemplate(pathname) || isOwn(settings, pathname),
              );
              total = paths.length;
              return paths;
            },
            render: async (request, options) => {
              const rendered = await renderer.render(request, options);
              report("pages", (done += 1), total);
              return rendered;
            },
          };
        });
      },
    },
  };
}

/** Whether a page is a template of many, which every part fills. No id can be "-". */
const isTemplate = (pathname: string): boolean => pathname.split("/").includes("-");
