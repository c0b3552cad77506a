/** Copies text and says whether that worked: browsers allow it on secure pages only, and only where the reader permits it. */
export async function copyToClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
