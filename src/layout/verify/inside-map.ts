import type { MapLayout } from "../../model.ts";

/** Every number is finite, and everything stands inside the map's size. */
export function insideMap({
  width,
  height,
  continents,
  countries,
  cards,
  routes,
  joints,
  raised,
}: MapLayout): readonly string[] {
  const boxes = [
    ...continents.map((box) => ({ name: `The continent of ${box.debate}`, box })),
    ...continents.map(({ debate, title }) => ({ name: `The name of ${debate}`, box: title })),
    ...countries.map((box) => ({ name: `The country of ${box.question}`, box })),
    ...cards.map((box) => ({ name: `The card of ${box.id}`, box })),
  ];
  const outside = boxes.filter(
    ({ box }) => !(box.x >= 0 && box.y >= 0 && box.x + box.width <= width && box.y + box.height <= height),
  );
  const flat = boxes.filter(({ box }) => !(box.width > 0 && box.height > 0));
  const most = Math.max(width, height);
  const astray = [...routes, ...joints, ...raised].filter(
    ({ path }) =>
      !/^M[-\d. MHVQ]+$/.test(path) ||
      path.match(/-?[\d.]+/g)?.some((number) => Math.abs(Number(number)) > most || Number(number) < 0),
  );
  return [
    ...(Number.isFinite(width) && Number.isFinite(height) ? [] : [`The map is ${width} by ${height} large.`]),
    ...outside.map(({ name }) => `${name} leaves the map.`),
    ...flat.map(({ name }) => `${name} has no size.`),
    ...astray.map(({ from, to }) => `The link from ${from} to ${to} leaves the map.`),
  ];
}
