import { chromium, type Browser, type BrowserContextOptions, type Page, type Request } from "playwright-core";
import { expect, onTestFinished } from "vitest";
import { browserPath } from "../../scripts/test-programs.ts";

/** The browsers of this process: one starts in a second, and serves all test files. */
const open = new Map<string, Promise<Browser>>();

/**
 * The browser that `npm test` found or installed, which can only connect to the site. It ends with the process. As on a desktop of
 * Windows or Linux, it can fit letters to whole pixels, and have scrollbars that take room.
 */
export function openBrowser(as: "headless" | "desktop" = "headless"): Promise<Browser> {
  const browser = open.get(as) ?? launch(as === "desktop");
  open.set(as, browser);
  return browser;
}

/** Closes all pages: each that is open slows down all others. */
export async function closePages(): Promise<void> {
  for (const browser of await Promise.all(open.values()))
    await Promise.all(browser.contexts().map((context) => context.close()));
}

function launch(isDesktop: boolean): Promise<Browser> {
  const executablePath = browserPath();
  if (executablePath === "") throw new Error("There is no browser to test with: `npm test -- browser` installs one.");
  return chromium.launch({
    executablePath,
    ignoreDefaultArgs: isDesktop ? ["--hide-scrollbars"] : [],
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      `--font-render-hinting=${isDesktop ? "full" : "none"}`,
    ],
  });
}

/** A page, which is closed when the test ends: each open one slows down all others. */
export async function newPage(options: BrowserContextOptions = {}): Promise<Page> {
  const context = await (await openBrowser()).newContext(options);
  onTestFinished(() => context.close());
  return context.newPage();
}

/**
 * A page of which the browser must not complain until the test ends: by console messages, failed requests, exceptions, requests to other
 * servers. A test that provokes complaints takes them out of the list.
 */
export async function openPage(options?: BrowserContextOptions): Promise<{ page: Page; complaints: string[] }> {
  const complaints: string[] = [];
  // It runs after the page is closed.
  onTestFinished(() => expect(complaints).toEqual([]));
  const page = await newPage(options);
  const requests = new Set<Request>();
  page.on("console", (message) => {
    if (!message.text().endsWith(refused)) complaints.push(`${message.type()}: ${message.text()}`);
  });
  page.on("pageerror", (error) => complaints.push(`exception: ${error.message}`));
  page.on("requestfailed", (request) => {
    requests.delete(request);
    // A request that was cancelled by leaving the page has not failed. A missing file gives a console message.
    const reason = request.failure()?.errorText ?? "";
    if (reason !== "net::ERR_ABORTED" && reason !== refused) complaints.push(`failed: ${request.url()}`);
  });
  page.on("requestfinished", (request) => requests.delete(request));
  page.on("request", (request) => {
    requests.add(request);
    if (new URL(request.url()).hostname !== "localhost") complaints.push(`elsewhere: ${request.url()}`);
  });
  requestsOf.set(page, requests);
  return { page, complaints };
}

/** Why a request fails that a test has not let through. */
const refused = "net::ERR_FAILED";

/** The unanswered requests of each page. */
const requestsOf = new WeakMap<Page, Set<Request>>();

/** Goes to an address and waits until the page is idle. */
export async function visit(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await quiet(page);
}

/** Waits until a page is idle: all requests are answered, and its scripts have done their deferred work. */
export async function quiet(page: Page): Promise<void> {
  const requests = requestsOf.get(page) ?? new Set();
  // An answer may lead to more requests, so the page must be idle twice in a row.
  for (let rests = 0; rests < 2;) {
    await page.waitForLoadState();
    rests = (await rested(page)) && requests.size === 0 ? rests + 1 : 0;
  }
}

/** Whether the page became idle; false if it redirected to another page. */
async function rested(page: Page): Promise<boolean> {
  try {
    await page.evaluate(idle);
    return true;
  } catch (error) {
    if (error instanceof Error && /context was destroyed/.test(error.message)) return false;
    throw error;
  }
}

/** Runs in the page: resolves when the browser has painted and is idle. */
function idle(): Promise<void> {
  return new Promise((done) => {
    let isIdle = false;
    // The headless shell has no idle time on some pages without a next frame.
    const draw = (): void => {
      if (!isIdle) requestAnimationFrame(draw);
    };
    requestAnimationFrame(() => {
      requestIdleCallback(() => {
        isIdle = true;
        done();
      });
      draw();
    });
  });
}
