/** The programs that tests need besides those of npm: browsers, readers of bibliographies, and the official citation styles. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
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

/** Independent programs that read the exported bibliographies in tests; Debian's packages have the same names. */
const readers = ["pandoc", "biber"];

/** The folder of the official citation styles: `CSL_DIR`, or Debian's. */
export const stylesFolder = process.env["CSL_DIR"] ?? "/usr/share/citation-style-language";

/** Debian's packages of the official styles that references are compared with, and a file in each. */
const styles: Readonly<Record<string, string>> = {
  "citation-style-language-styles": "styles/apa.csl",
  "citation-style-language-locales": "locales/locales-en-US.xml",
};

/** The official checker of EPUB, which Debian has as a program for Java. */
export const epubChecker = "/usr/share/java/epubcheck.jar";

/** Debian's packages of Firefox, of WebKit, and of the screen that WebKit needs, with a program of each. */
const engines: Readonly<Record<string, string>> = {
  "firefox-esr": "firefox",
  "webkit2gtk-driver": "WebKitWebDriver",
  xvfb: "Xvfb",
};

/** Installs Firefox, WebKit and a screen if they are missing and Debian's apt can be used. Returns which are still missing, or "". */
export function ensureEngines(): string {
  const missing = (): readonly string[] => Object.keys(engines).filter((name) => !isInstalled(engines[name] ?? ""));
  if (missing().length > 0 && canUseApt()) {
    apt("update");
    apt("install", "--yes", "--no-install-recommends", ...missing());
  }
  return missing().join(" and ");
}

const isInstalled = (program: string): boolean =>
  (process.env["PATH"] ?? "").split(delimiter).some((folder) => existsSync(join(folder, program)));

/** Why tests are skipped for which something could not be installed; "" if they can run. */
export interface SkipReasons {
  readonly readers: string;
  readonly styles: string;
  readonly books: string;
}

/** Installs pandoc, biber, the official styles and EPUBCheck if they are missing and Debian's apt can be used. */
export function ensureReaders(): SkipReasons {
  const wanted = [...missingReaders(), ...missingStyles(), ...(existsSync(epubChecker) ? [] : ["epubcheck"])];
  if (wanted.length > 0 && canUseApt()) {
    apt("update");
    apt("install", "--yes", "--no-install-recommends", ...wanted);
  }
  const [noReaders, noStyles] = [missingReaders(), missingStyles()];
  return {
    readers:
      noReaders.length === 0
        ? ""
        : `SKIPPED: the tests of the citation formats, because ${noReaders.join(" and ")} could not be found or installed.`,
    styles:
      noStyles.length === 0
        ? ""
        : `SKIPPED: the comparison with the official citation styles, because they are not in ${stylesFolder} and could not be installed. Install Debian's ${noStyles.join(" and ")} to run it.`,
    books: existsSync(epubChecker)
      ? ""
      : `SKIPPED: the check of EPUB files, because ${epubChecker} could not be found or installed.`,
  };
}

function missingReaders(): readonly string[] {
  return readers.filter((reader) => spawnSync(reader, ["--version"], { stdio: "ignore" }).status !== 0);
}

function missingStyles(): readonly string[] {
  return Object.keys(styles).filter((name) => !existsSync(join(stylesFolder, styles[name] ?? "")));
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
