/** Where a place of the former scene lies in the new one, so that nothing jumps when a level is scrolled or zoomed: times `scale`, then moved. */
export interface Carry {
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

export const noCarry: Carry = { scale: 1, x: 0, y: 0 };

/** Puts a ground where it is seen now, in the new scene's units. */
export function carryBox(rect: Element | undefined, { scale, x, y }: Carry): void {
  if (!rect || (scale === 1 && x === 0 && y === 0)) return;
  const moved = { x, y, width: 0, height: 0 };
  for (const side of ["x", "y", "width", "height"] as const)
    rect.setAttribute(side, String(Number(rect.getAttribute(side)) * scale + moved[side]));
}

export function carryPlace(item: Element | undefined, { scale, x, y }: Carry): void {
  if (!item || (scale === 1 && x === 0 && y === 0)) return;
  const [left = 0, top = 0] = (item.getAttribute("transform") ?? "").match(/-?[\d.]+/g)?.map(Number) ?? [];
  item.setAttribute("transform", `translate(${left * scale + x} ${top * scale + y})`);
}
