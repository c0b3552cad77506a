import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chromium } from "playwright-core";

/** Chromium without the parts that draw windows: Debian's. It opens a page in a third of the time. */
const headlessShell = "/usr/bin/chromium-headless-shell";

/** Usual paths of Chromium; the first that exists is used. */
const places = [
  headlessShell,
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/** The path of a browser to test with: `CHROMIUM_PATH`, one of the system's, or Playwright's own; "" if there is none. */
export function browserPath(): string {
  const own = chromium.executablePath();
  return [process.env["CHROMIUM_PATH"] ?? "", ...places, own].find((path) => path !== "" && existsSync(path)) ?? "";
}

/**
 * Installs a browser if there is none: Debian's if apt can be used, with common fallback fonts; if not, Playwright's.
 * Returns what went wrong, or "".
 */
export function ensureBrowser(): string {
  const own = process.env["CHROMIUM_PATH"] ?? "";
  if ([own, headlessShell].some((path) => path !== "" && existsSync(path))) return "";
  const canUseApt = existsSync("/usr/bin/apt-get") && process.getuid?.() === 0;
  if (canUseApt) {
    if (browserPath() === "") apt("update");
    apt("install", "--yes", "--no-install-recommends", "chromium-headless-shell", "fonts-liberation");
    if (browserPath() === "") apt("install", "--yes", "--no-install-recommends", "chromium", "fonts-liberation");
  }
  if (browserPath() !== "") return "";
  const result = spawnSync("playwright-core", ["install", "--with-deps", "chromium"], { encoding: "utf8" });
  if (browserPath() !== "") return "";
  return `There is no browser for the tests, and none could be installed.\n${result.stderr}\nInstall Chromium, or set CHROMIUM_PATH.`;
}

function apt(...parameters: readonly string[]): void {
  spawnSync("apt-get", parameters, {
    stdio: "ignore",
    // Without a network, apt may try for a very long time.
    timeout: 300_000,
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  });
}
