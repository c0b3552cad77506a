import type { Claim, StanceKind } from "../../model/index.ts";
import type { Site } from "../site.ts";
import { familyName, inSeries } from "../words/names.ts";

const words: readonly (readonly [stance: StanceKind, words: string])[] = [
  ["asserts", "held by"],
  ["concedes", "conceded by"],
  ["rejects", "rejected by"],
];

/** More names than these make a list that nobody reads. */
const most = 4;

/** Who takes a stance on a position: `held by LeCun and Browning · rejected by Marcus`; "" where nobody is recorded. */
export function holdersInWords({ debate }: Site, { stances }: Claim): string {
  const parts = words.flatMap(([stance, said]) => {
    const people = new Set(stances.filter((each) => each.stance === stance).map(({ person }) => person.value));
    const names = [...people].map((id) => {
      const record = debate.person.get(id);
      return record ? familyName(record.name) : id;
    });
    if (names.length === 0) return [];
    const rest = names.length - most + 1;
    return [
      `${said} ${names.length > most ? `${names.slice(0, most - 1).join(", ")} and ${rest} others` : inSeries(names)}`,
    ];
  });
  return parts.join(" · ");
}
