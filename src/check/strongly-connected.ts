import type { Id } from "../claims/model/index.ts";

/**
 * The strongly connected components of more than one node (Tarjan 1972, with an explicit stack instead of recursion,
 * because a chain may be as long as the debate). Linear in nodes and edges.
 */
export function stronglyConnected(edges: ReadonlyMap<Id, readonly Id[]>): readonly ReadonlySet<Id>[] {
  const index = new Map<Id, number>();
  const lowest = new Map<Id, number>();
  const open: Id[] = [];
  const isOpen = new Set<Id>();
  const components: ReadonlySet<Id>[] = [];

  for (const root of edges.keys()) {
    if (index.has(root)) continue;
    const visits = [enter(root)];
    for (let visit = visits.at(-1); visit !== undefined; visit = visits.at(-1)) {
      const { node, targets } = visit;
      const target = targets[visit.next];
      visit.next += 1;
      if (target === undefined) {
        visits.pop();
        const parent = visits.at(-1);
        if (parent !== undefined) lower(parent.node, lowest.get(node));
        if (lowest.get(node) === index.get(node)) close(node);
      } else if (!index.has(target)) visits.push(enter(target));
      else if (isOpen.has(target)) lower(node, index.get(target));
    }
  }
  return components;

  function enter(node: Id): { readonly node: Id; readonly targets: readonly Id[]; next: number } {
    index.set(node, index.size);
    lowest.set(node, index.size - 1);
    open.push(node);
    isOpen.add(node);
    return { node, targets: edges.get(node) ?? [], next: 0 };
  }

  function lower(node: Id, to: number | undefined): void {
    lowest.set(node, Math.min(lowest.get(node) ?? Infinity, to ?? Infinity));
  }

  function close(node: Id): void {
    const members = open.splice(open.lastIndexOf(node));
    for (const member of members) isOpen.delete(member);
    if (members.length > 1) components.push(new Set(members));
  }
}
