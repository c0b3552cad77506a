import type { FileRecord, Place, Prose } from "../claims/model/index.ts";
import type { Context } from "./context.ts";

type Tree = Prose["tree"];
type Node = Tree | Tree["children"][number];

/** The place of each Markdown node of the given types, in all files of the debate, except those that are allowed in their record. */
export function proseNodes(
  { files }: Context,
  types: readonly Node["type"][],
  isAllowed: (node: Node, record: FileRecord) => boolean = () => false,
): readonly Place[] {
  return files.flatMap(({ record }) => {
    if (record === null) return [];
    const isMeant = (node: Node): boolean => types.includes(node.type) && !isAllowed(node, record);
    return prosesOf(record).flatMap((prose) => (prose === null ? [] : nodesIn(prose, isMeant)));
  });
}

function prosesOf(record: FileRecord): readonly (Prose | null)[] {
  if (record.kind === "source") return [];
  if (record.kind === "map") return [record.summary, record.lead, record.funding, record.corrections];
  if (record.kind === "tour") return [record.summary, ...record.stops.map(({ text }) => text)];
  if (record.kind === "page") return [record.text, ...record.parts.map(({ text }) => text)];
  if (record.kind === "question") return [record.summary, record.state];
  return [record.kind === "claim" ? record.explanation : record.summary];
}

function nodesIn(prose: Prose, isMeant: (node: Node) => boolean): readonly Place[] {
  const places: Place[] = [];
  const open: Node[] = [prose.tree];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (isMeant(node)) places.push(node.data?.place ?? prose.place);
    if ("children" in node) open.push(...node.children);
  }
  return places;
}
