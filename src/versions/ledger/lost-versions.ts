import type { Finding } from "../../claims/model/index.ts";
import type { ResolvedLedger } from "./resolve-entries.ts";

/** At most this many are named. */
const mostNamed = 10;

/** The finding for published versions that this build would lose. `folder` is the name of the claims folder. */
export function lostVersions({ lost }: ResolvedLedger, folder: string): readonly Finding[] {
  if (lost.length === 0) return [];
  const named = lost.slice(0, mostNamed).map(({ id, version }) => `\`${id}/${version}\``);
  const others = lost.length - named.length;
  const path = `${folder}/map.yaml`;
  return [
    {
      rule: "lost-version",
      severity: "error",
      place: { path, start: 0, end: 0 },
      message:
        (lost.length === 1
          ? "A version that was published would vanish: "
          : `${lost.length} versions that were published would vanish: `) +
        `${named.join(", ")}${others === 0 ? "" : ` and ${others} more`}.`,
      help:
        "The ledger lists them; neither git nor the ledger itself has their texts. Bring back the commits that had them, or take a " +
        "ledger with the texts, from an earlier build or a release. To give them up on purpose, name with --ledger a copy without their lines.",
    },
  ];
}
