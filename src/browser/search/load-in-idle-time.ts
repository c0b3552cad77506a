/** Runs one load after the other while the browser is idle. It stops at the first that fails, and does nothing if the reader saves data. */
export async function loadInIdleTime(loads: readonly (() => Promise<unknown>)[]): Promise<void> {
  if (savesData()) return;
  try {
    for (const load of loads) {
      await idle();
      await load();
    }
  } catch {
    // What is missing is loaded once it is needed.
  }
}

function idle(): Promise<unknown> {
  return new Promise((resolve) => {
    // Safari has no idle callbacks.
    if (typeof requestIdleCallback === "function") requestIdleCallback(resolve, { timeout: 2000 });
    else setTimeout(resolve, 30);
  });
}

/** Whether the reader asked the browser to save data; false in browsers that don't say. */
function savesData(): boolean {
  const connection: unknown = Reflect.get(navigator, "connection");
  return typeof connection === "object" && connection !== null && Reflect.get(connection, "saveData") === true;
}
