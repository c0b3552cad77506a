import { defineMiddleware } from "astro:middleware";

/** Astro would log why a page fails, and answer with a page for readers. A build has to know the error itself. */
export const onRequest = defineMiddleware(async ({ locals }, next) => {
  try {
    return await next();
  } catch (error) {
    locals.failure = error;
    return new Response(null, { status: 503 });
  }
});
