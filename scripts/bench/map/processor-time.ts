import type { CDPSession } from "playwright-core";

/** Processor time in ms that a page has taken so far, whatever else the machine did meanwhile. */
export interface ProcessorTime {
  /** The page's own script. */
  readonly script: number;
  /** With style, layout and all else of the browser's main thread for the page. */
  readonly mainThread: number;
}

export async function processorTime(session: CDPSession): Promise<ProcessorTime> {
  // A second call changes nothing.
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  const { metrics } = await session.send("Performance.getMetrics");
  const seconds = (name: string): number => metrics.find((metric) => metric.name === name)?.value ?? NaN;
  return { script: seconds("ScriptDuration") * 1000, mainThread: seconds("TaskDuration") * 1000 };
}
