import type { APIRoute } from "astro";
import { site } from "../site/current-site.ts";

export const GET: APIRoute = () => {
  const { urls } = site;
  const map = urls.hasOrigin ? `Sitemap: ${urls.canonical(urls.path("sitemap.xml"))}\n` : "";
  return new Response(`User-agent: *\nAllow: /\n${map}`, { headers: { "Content-Type": "text/plain" } });
};
