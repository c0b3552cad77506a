import type { Link, Role } from "../../claims/model/index.ts";
import type { Site } from "../site.ts";

/** The role that a claim has through one of its relations. In its own place, where its home relation leads, that is its role. */
export function roleHere({ debate }: Site, link: Link): Role {
  if (link.kind === "answers") return "position";
  if (link.kind === "supports") return "reason";
  if (link.kind === "rebuts") return "rebuttal";
  return debate.claim.get(link.to)?.role === "objection" ? "rebuttal" : "objection";
}
