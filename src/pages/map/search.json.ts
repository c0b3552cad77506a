import type { APIRoute } from "astro";
import { claimFacts } from "../../site/claim-facts.ts";
import { site } from "../../site/current-site.ts";

export const GET: APIRoute = () =>
  new Response(JSON.stringify(claimFacts(site)), { headers: { "Content-Type": "application/json" } });
