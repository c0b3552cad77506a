import type { APIRoute } from "astro";
import { site } from "../site/current-site.ts";
import { sitemap } from "../site/data/sitemap.ts";

/** A sitemap holds full addresses: without an origin there is none, and Astro writes no file for an empty answer. */
export const GET: APIRoute = () =>
  new Response(site.urls.hasOrigin ? sitemap(site) : null, { headers: { "Content-Type": "application/xml" } });
