import type { APIRoute } from "astro";
import { site } from "../site/current-site.ts";
import { feed, hasFeed } from "../site/history/feed.ts";

/** The Atom feed of changes, if the site has one. Astro writes no file for an empty response. */
export const GET: APIRoute = () =>
  new Response(hasFeed(site) ? feed(site) : null, { headers: { "Content-Type": "application/atom+xml" } });
