import type { APIRoute } from "astro";
import { site } from "../site/current-site.ts";
import { sitemap } from "../site/data/sitemap.ts";

/** The sitemap, if the origin is known, because it needs absolute addresses. Astro writes no file for an empty response. */
export const GET: APIRoute = () =>
  new Response(site.urls.hasOrigin ? sitemap(site) : null, { headers: { "Content-Type": "application/xml" } });
