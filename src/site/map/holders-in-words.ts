import type { Claim, StanceKind } from "../../claims/model/index.ts";
import { presentStances } from "../refs/present-stances.ts";
import type { Site } from "../site.ts";
import { familyName, inSeries } from "../words/names.ts";
import { words } from "../../words/words.ts";

const order: readonly StanceKind[] = ["asserts", "concedes", "rejects"];

/** The names shown for one stance. */
const most = 4;

/** Who takes which stance on a position today: `held by Orwell and Porter · rejected by Marcus`; "" where nobody is recorded. */
export function holdersInWords({ debate }: Site, { stances }: Claim): string {
  const present = presentStances(stances);
  const parts = order.flatMap((stance) => {
    const people = new Set(present.filter((each) => each.stance === stance).map(({ person }) => person.value));
    const names = [...people].map((id) => {
      const record = debate.person.get(id);
      return record ? familyName(record.name) : id;
    });
    if (names.length === 0) return [];
    const shown = most - 1;
    const { andOthers } = words.site.names;
    return words.site.holders[stance](
      names.length > most ? andOthers(names.slice(0, shown), names.length - shown) : inSeries(names),
    );
  });
  return parts.join(" · ");
}
