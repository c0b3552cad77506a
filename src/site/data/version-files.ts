import type { Site } from "../site.ts";
import type { DataFile } from "./data-files.ts";

/** The canonical form of each version, at each of its addresses: exactly the bytes that are hashed, so that anybody can check the hash. */
export function versionFiles({ history }: Site): readonly DataFile[] {
  return [...history.claims.values()].flatMap(({ id, versions, formerAddresses }) => {
    const forms = new Map(versions.map(({ hash, form }) => [hash, form]));
    const former = formerAddresses.filter((address) => !history.claims.has(address.id));
    return [...versions.map(({ version, hash }) => ({ id, version, hash })), ...former].map((address) => ({
      path: `claims/${address.id}/${address.version}.json`,
      contentType: "application/json",
      write: () => forms.get(address.hash) ?? "",
    }));
  });
}
