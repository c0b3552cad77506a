import { chromium, type Browser, type BrowserContextOptions, type Page, type Request } from "playwright-core";
import { browserPath } from "../../scripts/ensure-browser.ts";

/** The browser that `npm test` found or installed, without a connection to anything but the site. */
export function openBrowser(): Promise<Browser> {
  const executablePath = browserPath();
  if (executablePath === "") throw new Error("There is no browser to test with: `npm test -- browser` installs one.");
  return chromium.launch({
    executablePath,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}

/** A page that collects everything which the browser complains of: console messages, failed requests, exceptions, requests to elsewhere. */
export async function openPage(
  browser: Browser,
  options: BrowserContextOptions = {},
): Promise<{ page: Page; complaints: string[] }> {
  const page = await (await browser.newContext(options)).newPage();
  const complaints: string[] = [];
  const requests = new Set<Request>();
  page.on("console", (message) => complaints.push(`${message.type()}: ${message.text()}`));
  page.on("pageerror", (error) => complaints.push(`exception: ${error.message}`));
  page.on("requestfailed", (request) => {
    requests.delete(request);
    // A request that the next page cut off has not failed; a missing file is a console message.
    if (request.failure()?.errorText !== "net::ERR_ABORTED") complaints.push(`failed: ${request.url()}`);
  });
  page.on("requestfinished", (request) => requests.delete(request));
  page.on("request", (request) => {
    requests.add(request);
    if (new URL(request.url()).hostname !== "localhost") complaints.push(`elsewhere: ${request.url()}`);
  });
  requestsOf.set(page, requests);
  return { page, complaints };
}

/** The requests of each page that are not answered yet. */
const requestsOf = new WeakMap<Page, Set<Request>>();

/** Goes to an address and waits until the page is quiet. */
export async function visit(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await quiet(page);
}

/** Waits until a page has nothing to do: all that it asked for has come, and its scripts have done what they put off. */
export async function quiet(page: Page): Promise<void> {
  const requests = requestsOf.get(page) ?? new Set();
  // What has come may lead to more that is asked for: twice in a row nothing may be under way.
  for (let rests = 0; rests < 2;) {
    await page.waitForLoadState();
    rests = (await rested(page)) && requests.size === 0 ? rests + 1 : 0;
  }
}

/** Whether the page came to rest; false where it gave way to another, to which it leads by itself. */
async function rested(page: Page): Promise<boolean> {
  try {
    await page.evaluate(idle);
    return true;
  } catch (error) {
    if (error instanceof Error && /context was destroyed/.test(error.message)) return false;
    throw error;
  }
}

/** Runs in the page: resolves when the browser has drawn and has nothing else to do. */
function idle(): Promise<void> {
  return new Promise((done) => {
    requestAnimationFrame(() => requestIdleCallback(() => done()));
  });
}
