import fc from "fast-check";
import { expect, test } from "vitest";
import { focusBox } from "../../../src/browser/map/focus-box.ts";
import { heldBox } from "../../../src/browser/map/held-name.ts";
import { contains } from "../../../src/browser/map/map-box.ts";

const room = { width: 1000, height: 700 };
const card = { box: { x: 1000, y: 1000, width: 300, height: 90 }, fontSize: 20, rank: 2 };
/** Screen pixels a map unit, once the box fills the room. */
const scale = (box: { readonly width: number; readonly height: number }, shownIn = room): number =>
  Math.min(shownIn.width / box.width, shownIn.height / box.height);

test("shows a card with neighbours that are near", () => {
  const near = { box: { x: 1340, y: 1200, width: 300, height: 90 }, fontSize: 20, rank: 2 };
  const box = focusBox(card, [near], room);
  expect(contains(box, card.box) && contains(box, near.box)).toBe(true);
});

test("keeps a card's own type readable where its neighbours are far away", () => {
  const far = { box: { x: 9000, y: 9000, width: 300, height: 90 }, fontSize: 20, rank: 2 };
  const box = focusBox(card, [far], room);
  expect(contains(box, card.box)).toBe(true);
  expect(scale(box) * card.fontSize).toBeGreaterThanOrEqual(13.9);
});

test("does not come nearer to a lonely card than is good to read", () => {
  expect(scale(focusBox(card, [], room)) * card.fontSize).toBeLessThanOrEqual(26);
});

test("comes nearer to a big card for its neighbours' small type", () => {
  const position = { box: { x: 0, y: 0, width: 1200, height: 300 }, fontSize: 100, rank: 1 };
  const reason = { box: { x: 1250, y: 0, width: 300, height: 90 }, fontSize: 20, rank: 2 };
  expect(scale(focusBox(position, [reason], room))).toBeGreaterThan(26 / 100);
});

test("shows a name and its reasons so near that the reasons can be read", () => {
  const position = { box: { x: 0, y: 0, width: 1200, height: 1500 }, fontSize: 200, rank: 1 };
  const reasons = [0, 350, 700].map((x) => ({ box: { x, y: 1520, width: 320, height: 90 }, fontSize: 22, rank: 2 }));
  const box = focusBox(position, reasons, room);
  expect(scale(box) * 22).toBeGreaterThanOrEqual(9);
  for (const reason of reasons) expect(contains(box, reason.box)).toBe(true);
  expect(contains(box, heldBox(position, { scale: scale(box), width: room.width }))).toBe(true);
});

test("always shows the whole card, as large as it is shown then", () => {
  const side = fc.integer({ min: 10, max: 20_000 });
  const cards = fc
    .record({
      x: side,
      y: side,
      fontSize: fc.integer({ min: 10, max: 250 }),
      rank: fc.integer({ min: 0, max: 3 }),
      ems: fc.integer({ min: 2, max: 26 }),
      lines: fc.integer({ min: 1, max: 9 }),
    })
    .map(({ x, y, fontSize, rank, ems, lines }) => ({
      box: { x, y, width: ems * fontSize, height: lines * fontSize },
      fontSize,
      rank,
    }));
  // Down to what a panel leaves on a phone.
  const rooms = fc.record({ width: fc.integer({ min: 300, max: 1500 }), height: fc.integer({ min: 180, max: 900 }) });
  fc.assert(
    fc.property(cards, fc.array(cards, { maxLength: 5 }), rooms, (one, neighbours, small) => {
      const shown = focusBox(one, neighbours, small);
      const { x, y, width, height } = shown;
      // Numbers of this size are exact to far less than a unit.
      expect(
        contains(
          { x: x - 1, y: y - 1, width: width + 2, height: height + 2 },
          heldBox(one, { scale: scale(shown, small), width: small.width }),
        ),
      ).toBe(true);
    }),
  );
});
