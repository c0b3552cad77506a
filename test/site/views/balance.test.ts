import { expect, test } from "vitest";
import { balanceOf } from "../../../src/site/views/balance.ts";
import { smallSite } from "../small-site.ts";

test("a reply to an objection counts for the position, and an objection to a reason counts against it", () => {
  const site = smallSite();
  const positions = balanceOf(site).flatMap((question) => question.positions);
  for (const { position, favouring, opposing } of positions) {
    const below = site.debate.branches.get(position.id) ?? [];
    const reasons = below.filter((id) => site.debate.claim.get(id)?.role === "reason").length;
    expect(favouring).toBeGreaterThanOrEqual(reasons);
    expect(opposing).toBeGreaterThanOrEqual(below.length - reasons);
  }
  const below = (id: string): number =>
    (site.debate.branches.get(id) ?? []).reduce((sum, child) => sum + 1 + below(child), 0);
  expect(positions.map(({ favouring, opposing }) => favouring + opposing)).toEqual(
    positions.map(({ position }) => below(position.id)),
  );
});
