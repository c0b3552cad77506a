import type { APIRoute } from "astro";
import { site } from "../site/current-site.ts";
import { feed, hasFeed } from "../site/history/feed.ts";

/** Where there is nothing to subscribe to, there is no feed: Astro writes no file for an empty answer. */
export const GET: APIRoute = () =>
  new Response(hasFeed(site) ? feed(site) : null, { headers: { "Content-Type": "application/atom+xml" } });
