import mdx from "@astrojs/mdx";
import { unified } from "@astrojs/markdown-remark";
import { defineConfig } from "astro/config";
import { remarkReferences } from "./src/parse/prose/references.ts";
import { claimsIntegration } from "./src/site/claims-integration.ts";
import { currentSite } from "./src/site/current-site.ts";
import { dataIntegration } from "./src/site/data/data-integration.ts";
import { embedIntegration } from "./src/site/embed/embed-integration.ts";
import { guideReferences } from "./src/site/prose/guide-references.ts";
import { archiveIntegration } from "./src/site/history/archive-integration.ts";
import { proseHandlers } from "./src/site/prose/prose-handlers.ts";
import { relativeIntegration } from "./src/site/relative/relative-integration.ts";
import { shareIntegration } from "./src/site/share/share-integration.ts";
import { readSettings } from "./src/site/settings.ts";

export default defineConfig({
  base: readSettings(process.env).base,
  trailingSlash: "always",
  integrations: [
    claimsIntegration(),
    dataIntegration(),
    archiveIntegration(),
    embedIntegration(),
    shareIntegration(),
    mdx(),
    relativeIntegration(),
  ],
  markdown: {
    syntaxHighlight: false,
    processor: unified({
      remarkPlugins: [remarkReferences, guideReferences],
      remarkRehype: { handlers: proseHandlers(currentSite) },
    }),
  },
  // Readable source; gzip takes the difference.
  compressHTML: false,
  build: {
    // At concurrency 1, half of the time of a large build goes to waiting for one file at a time.
    concurrency: 16,
    inlineStylesheets: "never",
  },
  vite: {
    build: {
      assetsInlineLimit: 0,
      modulePreload: false,
    },
    server: { watch: { ignored: ["**/.cache/**", "**/dist/**"] } },
  },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self'",
        "font-src 'self'",
        "connect-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
        "object-src 'none'",
      ],
    },
  },
  devToolbar: { enabled: false },
});
