/** `CC BY 4.0` for a licence of Creative Commons; any other address without its scheme. */
export function licenceName(url: string): string {
  const [, kind, version] = /creativecommons\.org\/licenses\/([a-z-]+)\/([\d.]+)/.exec(url) ?? [];
  if (kind && version) return `CC ${kind.toUpperCase()} ${version}`;
  return /creativecommons\.org\/publicdomain\/zero/.test(url) ? "CC0" : url.replace(/^https?:\/\//, "");
}
