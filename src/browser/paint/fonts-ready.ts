const weights = [400, 500, 600, 700];

/** Milliseconds to wait for fonts: then text is painted as well as can be, and again when they come. */
const patience = 1000;

/** Waits for the fonts of the map, so that text isn't painted in another one first; calls `onLater` whenever more of them come. */
export async function fontsReady(family: string, onLater: () => void): Promise<void> {
  document.fonts.addEventListener("loadingdone", onLater);
  const loading = Promise.allSettled(weights.map((weight) => document.fonts.load(`${weight} 20px ${family}`)));
  await Promise.race([loading, new Promise((resolve) => setTimeout(resolve, patience))]);
}
