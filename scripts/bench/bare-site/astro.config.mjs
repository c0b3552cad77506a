// The site that builds are compared with: as many pages, each with a heading, eight links and a small picture.
import { defineConfig } from "astro/config";

export default defineConfig({
  root: import.meta.dirname,
  outDir: process.env["OUT_DIR"],
  logLevel: "warn",
});
