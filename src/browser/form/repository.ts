/** The repository in which the form opens pull requests. */
export interface FormRepository {
  readonly url: string;
  readonly branch: string;
  readonly claimsPath: string;
}

/** Reads the repository from the data of the page; null if it names none. */
export function readRepository(json: string | undefined): FormRepository | null {
  const read: unknown = JSON.parse(json ?? "null");
  return isRepository(read) ? read : null;
}

const isRepository = (read: unknown): read is FormRepository =>
  typeof read === "object" &&
  read !== null &&
  ["url", "branch", "claimsPath"].every((key) => typeof Reflect.get(read, key) === "string");
