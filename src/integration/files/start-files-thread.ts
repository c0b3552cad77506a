import { once } from "node:events";
import { extname, join } from "node:path";
import { Worker } from "node:worker_threads";
import type { Progress } from "../../site/progress.ts";
import type { FilesJob, FilesMessage } from "./files-thread.ts";

/** A thread that writes the files beside the pages. */
export interface FilesThread {
  /** Gives it the template of version pages. */
  readonly fill: (template: string) => void;
  /** Resolves when every file is written; rejects with what went wrong. */
  readonly ended: () => Promise<void>;
}

export function startFilesThread(job: FilesJob, report: Progress = () => {}): FilesThread {
  // In an installed package it is compiled, as this module is.
  const thread = new Worker(join(import.meta.dirname, `files-thread${extname(import.meta.filename)}`));
  const send = (message: FilesMessage): void => {
    thread.postMessage(message);
  };
  send({ job });
  thread.on("message", (progress: Parameters<Progress>) => {
    report(...progress);
  });
  const ended = once(thread, "exit");
  // It is told when it is awaited.
  ended.catch(() => undefined);
  // A build that fails elsewhere doesn't wait for it.
  thread.unref();
  return {
    fill: (template) => {
      send({ template });
    },
    ended: async () => {
      thread.ref();
      await ended;
    },
  };
}
