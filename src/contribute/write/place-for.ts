import type { Debate, FileRecord, Id } from "../../claims/model/index.ts";

/**
 * The path of a new file, beginning with the name of the claims folder (`root`). A claim goes to the folder of `near`, the
 * question or claim that it replies to; if that is unknown, to the folder of `debate`.
 */
export function placeFor(
  kind: FileRecord["kind"],
  id: Id,
  { root, debate, near, of }: { readonly root: string; readonly debate: Id; readonly near: Id; readonly of: Debate },
): string {
  switch (kind) {
    case "map":
      return `${root}/map.yaml`;
    case "debate":
      return `${root}/${id}/debate.yaml`;
    case "source":
      return `${root}/sources/${id}.yaml`;
    case "person":
      return `${root}/people/${id}.yaml`;
    case "page":
      return `${root}/pages/${id}.yaml`;
    case "tour":
      return `${root}/tours/${id}.yaml`;
    case "question":
      return `${root}/${debate}/${id}/${id}.yaml`;
    case "claim": {
      const beside = of.question.get(near) ?? of.claim.get(near);
      const folder = beside ? beside.path.split("/").slice(0, -1).join("/") : `${root}/${debate}`;
      return `${folder}/${id}.yaml`;
    }
  }
}
