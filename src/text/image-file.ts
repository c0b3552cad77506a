/** Whether a file beside map.yaml, by its name, is an image, which map.yaml can name as the logo. */
export function isImageFile(name: string): boolean {
  return /^[\w-]+\.(?:svg|png)$/.test(name);
}
