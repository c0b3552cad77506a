import type { AstroIntegration } from "astro";
import type { Progress } from "../site/progress.ts";

/** Reports each page that Astro has rendered. */
export function pageProgress(report: Progress): AstroIntegration {
  return {
    name: "disputed-territory:page-progress",
    hooks: {
      "astro:build:start": ({ setPrerenderer }) => {
        setPrerenderer((renderer) => {
          let [done, total] = [0, 0];
          return {
            ...renderer,
            getStaticPaths: async () => {
              const paths = await renderer.getStaticPaths();
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
