/** `CC BY 4.0` for an address of Creative Commons; anything else stays as it is. */
export function licenceName(url: string): string {
  const [, kind, version] = /creativecommons\.org\/licenses\/([a-z-]+)\/([\d.]+)/.exec(url) ?? [];
  if (kind && version) return `CC ${kind.toUpperCase()} ${version}`;
  return /creativecommons\.org\/publicdomain\/zero/.test(url) ? "CC0" : url.replace(/^https?:\/\//, "");
}
