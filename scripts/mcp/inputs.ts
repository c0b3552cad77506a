import { z } from "astro/zod";

/** The id of anything on the map. Ids have at most 64 characters; former ids may have had more. */
export const id = z
  .string()
  .min(1)
  .max(100)
  .regex(/^[a-z0-9-]+$/, "An id has only the letters a to z, digits and hyphens.");

/** Ids of claims, in any order. */
export const ids = z.array(id).max(500).default([]);
