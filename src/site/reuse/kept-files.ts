import type { Digests, Ingredients } from "./ingredients.ts";

/** The address of the record that a file of the site is about: `claims/<id>` for its page, its data and the pages of its versions. */
const subject = /^(?:embed\/)?((?:claims|questions|sources|people|changes)\/[a-z\d-]+)(?:[./]|$)/;

/** The second person of a page that compares two. */
const second = /^people\/[a-z\d-]+\/and\/([a-z\d-]+)\//;

/** The records that a text leads to: by the address of a page, or by a place on the map. The page of two people has both in it. */
const mentions = /\b(?:claims|questions|sources|people|and)\/[a-z\d-]+|\bmap\/#[a-z\d-]+/g;

/**
 * Which files of the former build the new one has again, unchanged: those about a record that is as it was, and in which no record
 * is named that has changed, has come or has gone; and drawings that show the same. Other files, such as lists, are made anew by
 * every build.
 *
 * A page names each record that it shows, by a link. So what it shows can't have changed without a change of a record that it
 * names, or of the one that it is about; `Ingredients` are made with this in mind.
 *
 * @param read reads a file of the former build as text.
 */
export function keptFiles(
  paths: ReadonlySet<string>,
  former: Ingredients,
  present: Ingredients,
  read: (path: string) => string,
): ReadonlySet<string> {
  if (former.rest !== present.rest) return new Set();
  const isSame = (address: string): boolean =>
    address in present.about && former.about[address] === present.about[address];
  const changed = changedRecords(former.named, present.named);
  const isKept = (path: string): boolean => {
    if (path in present.drawn) return former.drawn[path] === present.drawn[path];
    const about = subjectsOf(path);
    if (about.length === 0 || !about.every(isSame)) return false;
    return !(read(path).match(mentions) ?? []).some((mention) => changed.has(mention));
  };
  return new Set([...paths].filter(isKept));
}

/** The addresses of the records that differ: of their pages, of pages that compare people, and of places on the map. */
function changedRecords(former: Digests, present: Digests): ReadonlySet<string> {
  const records = [...new Set([...Object.keys(former), ...Object.keys(present)])];
  return new Set(
    records
      .filter((record) => former[record] !== present[record])
      .flatMap((record) => {
        const id = record.slice(record.indexOf("/") + 1);
        return [record, `map/#${id}`, `and/${id}`];
      }),
  );
}

function subjectsOf(path: string): readonly string[] {
  const [, first] = subject.exec(path) ?? [];
  const [, other] = second.exec(path) ?? [];
  return [...(first === undefined ? [] : [first]), ...(other === undefined ? [] : [`people/${other}`])];
}
