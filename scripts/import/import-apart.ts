import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";
import { formats, toFiles, type Imported } from "../../src/exchange/index.ts";
import { UsageError } from "../run-program.ts";

/** What is imported, and as what. */
export interface ToImport {
  readonly format: string;
  readonly text: string;
  readonly fileName: string;
  readonly root: string;
  readonly language: string;
  /** "" for the title in the file. */
  readonly title: string;
}

/** Ten thousand arguments take a few seconds. */
const mostSeconds = 120;

/**
 * Imports a text in a thread of its own, which ends after two minutes or two gigabytes: the parsers of others promise
 * neither. Throws a `UsageError` if it does.
 */
export async function importApart(job: ToImport): Promise<Imported> {
  const worker = new Worker(new URL(import.meta.url), {
    workerData: { import: job },
    resourceLimits: { maxOldGenerationSizeMb: 2048 },
  });
  return new Promise((resolve, reject) => {
    const give = (reason: string): void => reject(new UsageError(`${job.fileName} can't be read: ${reason}.`));
    const timer = setTimeout(() => {
      void worker.terminate();
      give(`it takes more than ${mostSeconds} seconds`);
    }, mostSeconds * 1000);
    worker.once("message", (imported: Imported) => {
      clearTimeout(timer);
      resolve(imported);
    });
    worker.once("error", (error: Error & { readonly code?: string }) => {
      clearTimeout(timer);
      if (error.code === "ERR_WORKER_OUT_OF_MEMORY") give("it takes more than two gigabytes of memory");
      else reject(error);
    });
  });
}

async function importHere({ format, text, fileName, root, language, title }: ToImport): Promise<Imported> {
  const read = formats.find(({ name }) => name === format)?.read ?? null;
  if (read === null) throw new UsageError(`There is no format \`${format}\`.`);
  const found = await read(text, fileName);
  const graph = title === "" ? found.graph : { ...found.graph, title };
  return toFiles({ ...found, graph }, { root, language, fileName });
}

const given: unknown = workerData;
if (!isMainThread && isJob(given)) parentPort?.postMessage(await importHere(given.import));

function isJob(data: unknown): data is { readonly import: ToImport } {
  return typeof data === "object" && data !== null && "import" in data;
}
