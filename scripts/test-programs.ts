/** The programs that tests need besides those of npm: browsers, readers of bibliographies, and the official citation styles. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join, resolve } from "node:path";
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
  if (canUseApt()) {
    if (browserPath() === "") apt("update");
    apt("install", "--yes", "--no-install-recommends", "chromium-headless-shell", "fonts-liberation");
    if (browserPath() === "") apt("install", "--yes", "--no-install-recommends", "chromium", "fonts-liberation");
  }
  if (browserPath() !== "") return "";
  const result = spawnSync("playwright-core", ["install", "--with-deps", "chromium"], { encoding: "utf8" });
  if (browserPath() !== "") return "";
  return `There is no browser for the tests, and none could be installed.\n${result.stderr}\nInstall Chromium, or set CHROMIUM_PATH.`;
}

/** The folder of the official citation styles: `CSL_DIR`, or Debian's. */
export const stylesFolder = process.env["CSL_DIR"] ?? "/usr/share/citation-style-language";

/** The official checker of EPUB, which Debian has as a program for Java. */
export const epubChecker = "/usr/share/java/epubcheck.jar";

/** Debian's packages by what they are for, each with a program of it, or a file. */
const packages = {
  /** Independent programs that read the exported bibliographies. */
  readers: { pandoc: "pandoc", biber: "biber" },
  /** The official styles, which references are compared with. */
  styles: {
    "citation-style-language-styles": join(stylesFolder, "styles/apa.csl"),
    "citation-style-language-locales": join(stylesFolder, "locales/locales-en-US.xml"),
  },
  books: { epubcheck: epubChecker },
  /** Firefox, WebKit, and the screen that WebKit needs. */
  engines: { "firefox-esr": "firefox", "webkit2gtk-driver": "WebKitWebDriver", xvfb: "Xvfb" },
} satisfies Readonly<Record<string, Readonly<Record<string, string>>>>;

type Purpose = keyof typeof packages;

function missing(...purposes: readonly Purpose[]): readonly string[] {
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  return purposes
    .flatMap((purpose) => Object.entries(packages[purpose]))
    .filter(([, program]) => !folders.some((folder) => existsSync(resolve(folder, program))))
    .map(([name]) => name);
}

function install(...purposes: readonly Purpose[]): void {
  if (missing(...purposes).length === 0 || !canUseApt()) return;
  apt("update");
  apt("install", "--yes", "--no-install-recommends", ...missing(...purposes));
}

/** Installs Firefox, WebKit and a screen if they are missing and Debian's apt can be used. Returns which are still missing, or "". */
export function ensureEngines(): string {
  install("engines");
  return missing("engines").join(" and ");
}

/**
 * Installs pandoc, biber, the official styles and EPUBCheck if they are missing and Debian's apt can be used. Returns why tests are
 * skipped for which something could not be installed; "" if they can run.
 */
export function ensureReaders() {
  install("readers", "styles", "books");
  const skipped = (purpose: Purpose, why: (names: string) => string): string => {
    const names = missing(purpose).join(" and ");
    return names === "" ? "" : `SKIPPED: ${why(names)}`;
  };
  return {
    readers: skipped(
      "readers",
      (names) => `the tests of the citation formats, because ${names} could not be found or installed.`,
    ),
    styles: skipped(
      "styles",
      (names) =>
        `the comparison with the official citation styles, because they are not in ${stylesFolder} and could not be installed. Install Debian's ${names} to run it.`,
    ),
    books: skipped("books", () => `the check of EPUB files, because ${epubChecker} could not be found or installed.`),
  };
}

const canUseApt = (): boolean => existsSync("/usr/bin/apt-get") && process.getuid?.() === 0;

function apt(...parameters: readonly string[]): void {
  spawnSync("apt-get", parameters, {
    stdio: "ignore",
    // Without a network, apt may try for a very long time.
    timeout: 300_000,
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  });
}
