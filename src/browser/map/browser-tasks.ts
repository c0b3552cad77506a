/** Ends a task of the browser: the next begins after what the reader did meanwhile. */
export const step = (): Promise<void> => new Promise((done) => setTimeout(done));

/** Waits until the browser has drawn what has changed, a tenth of a second at most: it draws nothing in a hidden tab. */
export const drawn = (): Promise<void> =>
  new Promise((done) => {
    requestAnimationFrame(() => setTimeout(done));
    setTimeout(done, 100);
  });
