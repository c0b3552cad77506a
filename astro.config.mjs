import { defineConfig } from "astro/config";
import { siteConfig } from "./src/astro/site-config.ts";
import { readSettings } from "./src/site/settings.ts";

export default defineConfig(siteConfig(readSettings(process.env)));
