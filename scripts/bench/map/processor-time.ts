import type { CDPSession } from "playwright-core";

/** Processor time of a page so far, in ms. Other work on the machine doesn't count. */
export interface ProcessorTime {
  /** The page's own script. */
  readonly script: number;
  /** Everything on the page's main thread: script, style, layout, painting. */
  readonly mainThread: number;
}

export async function processorTime(session: CDPSession): Promise<ProcessorTime> {
  // Enabling it again has no effect.
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  const { metrics } = await session.send("Performance.getMetrics");
  const seconds = (name: string): number => metrics.find((metric) => metric.name === name)?.value ?? NaN;
  return { script: seconds("ScriptDuration") * 1000, mainThread: seconds("TaskDuration") * 1000 };
}
