/** The counters in the shared memory. */
const [taken, fromFirst, fromLast] = [0, 1, 2] as const;

/** Bytes of shared memory that threads need to deal out work. */
export const sharedBytes = 3 * Int32Array.BYTES_PER_ELEMENT;

/**
 * Returns the numbers from 0 to `total` - 1, one a call, and then null. Threads that share the memory never get the same number. Some
 * begin at the first, the others at the last: neighbours have much in common that a thread then makes once.
 *
 * @param shared memory of `sharedBytes`, with zeros at the start.
 */
export function dealOut(shared: SharedArrayBuffer, total: number, end: "first" | "last"): () => number | null {
  const counters = new Int32Array(shared);
  return () => {
    if (Atomics.add(counters, taken, 1) >= total) return null;
    return end === "first" ? Atomics.add(counters, fromFirst, 1) : total - 1 - Atomics.add(counters, fromLast, 1);
  };
}

/** Has no thread get another number. */
export function stopDealing(shared: SharedArrayBuffer): void {
  Atomics.store(new Int32Array(shared), taken, 2 ** 30);
}
