import { type Stats, unwatchFile, watchFile } from "node:fs";
import { stat } from "node:fs/promises";
import { join, relative, resolve, sep } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { AstroIntegration } from "astro";
import type { ErrorPayload, FSWatcher, Plugin } from "vite";
import { headLog } from "../files/git.ts";
import { MissingFolder } from "../files/read-claims.ts";
import { customComponentFolder, customPublicPlace } from "../files/read-custom-files.ts";
import { claimsReport, type CompiledClaims, currentClaims, recompileClaims } from "../site/compilation.ts";
import type { Settings } from "../site/settings.ts";

/**
 * Has the dev server check the claims again when a file is added, changed or deleted, or committed. If one has an error, it shows the checker's
 * report and keeps the last claims without errors.
 */
export function watchClaims(settings: Settings): AstroIntegration {
  return {
    name: "disputed-territory:watch-claims",
    hooks: {
      "astro:config:setup": ({ command, updateConfig }) => {
        if (command !== "dev") return;
        const plugins = [claimsWatcher(settings, currentClaims(settings))];
        updateConfig({ vite: { plugins, server: { watch } } });
      },
    },
  };
}

/**
 * Many editors empty a file before they write it. Without a delay the server would compile the empty file, and the watcher would
 * treat the write, some milliseconds later, as the same change.
 */
const watch = { awaitWriteFinish: { stabilityThreshold: 50, pollInterval: 10 } };

/** The endings of claim files, of a logo, and of a copy of the ledger. Editors keep files with other endings beside those that they write. */
const isRead = /\.(?:ya?ml|svg|png|json)$/;

/** How a path is watched that the watcher may miss. */
const polled = { interval: 250, persistent: false };

/** Milliseconds after which a folder that came back probably has all its files. */
const wholeAfter = 1500;

function claimsWatcher(settings: Settings, atStart: CompiledClaims): Plugin {
  const folder = resolve(settings.claimsFolder);
  let lastTimestamp = 0;
  let failure = overlay(atStart);
  let stopWatching = (): void => {};

  return {
    name: "claims-watcher",
    configureServer({ watcher, ws, config }) {
      watcher.add(folder);
      const compileAgain = (): void => void watcher.emit("change", join(folder, "map.yaml"));
      // The watcher forgets a folder that is deleted or moved, and doesn't notice a new one in its place.
      const watchAnew = (): void => {
        const forgotten = watchedIn(watcher, folder);
        watcher.unwatch(forgotten);
        watcher.add(forgotten);
        compileAgain();
      };
      const onFolder = (now: Stats, before: Stats): void => {
        if (now.ino === 0 || !isAnother(now, before)) return;
        watchAnew();
        // It may not have seen what came while it looked.
        setTimeout(watchAnew, wholeAfter).unref();
      };
      watchFile(folder, polled, onFolder);
      // A commit publishes what was edited. The watcher leaves out what is git's own.
      const log = settings.withoutHistory ? null : headLog(folder);
      if (log !== null) watchFile(log, polled, compileAgain);
      // What stands beside the claims is checked and changes pages too.
      const beside = [customComponentFolder(folder), customPublicPlace(folder) ?? []].flat();
      watcher.add(beside);
      // The watcher doesn't see such a folder if it comes later.
      const onBeside = (): void => {
        watcher.add(beside);
        compileAgain();
      };
      for (const own of beside) watchFile(own, polled, onBeside);
      watcher.on("all", (_, file) => {
        if (beside.some((own) => resolve(file).startsWith(own + sep))) compileAgain();
      });
      stopWatching = () => {
        unwatchFile(folder, onFolder);
        if (log !== null) unwatchFile(log, compileAgain);
        for (const own of beside) unwatchFile(own, onBeside);
      };
      if (failure) config.logger.error(claimsReport(atStart));
      ws.on("connection", () => {
        if (failure) ws.send(failure);
      });
    },
    buildEnd() {
      stopWatching();
    },
    hotUpdate: {
      order: "pre",
      async handler({ file, timestamp, server }) {
        if (!resolve(file).startsWith(folder + sep) || !isRead.test(file)) return;
        // Vite calls this once for each of its environments.
        if (timestamp !== lastTimestamp) {
          lastTimestamp = timestamp;
          const claims = await recompileWritten(file, settings);
          if (claims === null) return [];
          failure = overlay(claims);
          if (claims.diagnostics.length > 0) server.config.logger.warn(claimsReport(claims));
          if (failure) server.ws.send(failure);
        }
        if (failure) return [];
        const modules = this.environment.moduleGraph.idToModuleMap.values();
        return [...modules].filter(({ id }) => id?.endsWith("/src/site/current-site.ts"));
      },
    },
  };
}

/** All paths that are watched in a folder, and its own. If they stay, the watcher may take a new folder for the deleted one of that name. */
function watchedIn(watcher: FSWatcher, folder: string): string[] {
  const folders = Object.entries(watcher.getWatched()).filter(([path]) => `${path}${sep}`.startsWith(folder + sep));
  return [folder, ...folders.flatMap(([path, names]) => [path, ...names.map((name) => join(path, name))])];
}

/** Milliseconds that an editor may take between emptying a file and writing it; a file empty for longer is meant to be empty. */
const EMPTY_FOR = 2000;

/**
 * Compiles when a changed file has been written. The watcher's own wait is too short for an editor on a busy machine, and the editor
 * may empty the file again before it is read.
 */
async function recompileWritten(file: string, settings: Settings): Promise<CompiledClaims | null> {
  const deadline = Date.now() + EMPTY_FOR;
  for (;;) {
    while (Date.now() < deadline && (await isEmpty(file))) await sleep(10);
    const claims = recompileOrNull(settings);
    if (claims === null || Date.now() >= deadline || !wasEmpty(file, claims, settings)) return claims;
  }
}

/** Whether the file was read as empty. */
function wasEmpty(file: string, { files }: CompiledClaims, { claimsFolder }: Settings): boolean {
  const inside = relative(claimsFolder, file).split(sep).join("/");
  return files.some(({ path, text }) => text === "" && path.slice(path.indexOf("/") + 1) === inside);
}

const isEmpty = (file: string): Promise<boolean> =>
  stat(file).then(
    ({ size }) => size === 0,
    () => false,
  );

/** Whether a folder has replaced another, possibly with the same inode, or was moved away and back, which changes only its ctime. */
const isAnother = (now: Stats, before: Stats): boolean =>
  now.ino !== before.ino ||
  now.birthtimeMs !== before.birthtimeMs ||
  (now.ctimeMs !== before.ctimeMs && now.mtimeMs === before.mtimeMs);

/** Null while there is no claims folder: pages keep the last claims until it is back. */
function recompileOrNull(settings: Settings): CompiledClaims | null {
  try {
    return recompileClaims(settings);
  } catch (error) {
    if (error instanceof MissingFolder) return null;
    throw error;
  }
}

/** The report as Vite's overlay shows it in the browser; null without an error. */
function overlay(claims: CompiledClaims): ErrorPayload | null {
  const first = claims.diagnostics.find(({ severity }) => severity === "error");
  if (!first) return null;
  const loc = { file: first.path, line: first.line, column: first.column };
  return { type: "error", err: { message: claimsReport(claims, false), stack: "", plugin: "claims", loc } };
}
