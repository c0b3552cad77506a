/** Browsers give the clipboard to secure pages alone, and only where the reader allows it: whether it took the text. */
export async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
