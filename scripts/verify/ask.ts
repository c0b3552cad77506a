import { lookup } from "node:dns";
import { BlockList, isIP, type LookupFunction } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import robotsParser from "robots-parser";
import { Agent, fetch, type Response } from "undici";

/** What an address answered. */
export interface Reply {
  /** "unasked" where it was not asked, or did not say whether something is there. */
  readonly status: "there" | "missing" | "unasked";
  /** The status of HTTP; 0 for no answer. */
  readonly code: number;
  /** Why it was not asked, or why its text can't be read; else "". */
  readonly note: string;
  /** The address to which it has moved for good; "" if it has not. */
  readonly moved: string;
  /** Its text, if that was wanted and can be read. */
  readonly text: string;
}

/** How addresses are asked. Times are in milliseconds. */
export interface Manners {
  /** The User-Agent. */
  readonly agent: string;
  /** Whether addresses of private networks may be asked. */
  readonly isLocal: boolean;
  readonly patience: number;
  /** Between two questions to a host, unless its robots.txt asks for more. */
  readonly pause: number;
  /** The longest wait to which a server may send us. */
  readonly longestWait: number;
}

interface Wanted {
  readonly text: boolean;
  /** Of a service for programs, robots.txt says nothing, and its type is known. */
  readonly isService?: boolean;
}

/** What the robots.txt of a host says. */
interface Robots {
  readonly allows: (url: URL) => boolean;
  readonly pause: number;
}

const noRobots: Robots = { allows: () => true, pause: 0 };

/** In seconds. */
const longestCrawlDelay = 15;

const mostBytes = 5_000_000;
const mostRedirects = 10;

/** Networks that are not the Internet: a map's file must not make a maintainer's computer ask its own services. */
const notPublic = new BlockList();
for (const network of (
  "0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24 192.168.0.0/16 " +
  "198.18.0.0/15 224.0.0.0/4 240.0.0.0/4 ::/127 64:ff9b::/96 2002::/16 fc00::/7 fe80::/10 ff00::/8"
).split(" ")) {
  const [address = "", bits] = network.split("/");
  notPublic.addSubnet(address, Number(bits), isIP(address) === 6 ? "ipv6" : "ipv4");
}

const isPrivate = (address: string): boolean => notPublic.check(address, isIP(address) === 6 ? "ipv6" : "ipv4");

/** Finds the addresses of a host. It is asked when a connection is made, so that a name can't lead elsewhere after it was checked. */
const lookupPublic: LookupFunction = (host, options, done) => {
  lookup(host, { ...options, all: true }, (error, found) => {
    const refused = error ?? (found.some(({ address }) => isPrivate(address)) ? new Error(inside) : null);
    if (refused || options.all) done(refused, found);
    else done(null, found[0]?.address ?? "", found[0]?.family);
  });
};

const inside = "it leads into a private network";

/** Asks addresses one by one: politely, and never longer or for more than its limits. */
export function asker({ agent, isLocal, patience, pause, longestWait }: Manners) {
  const dispatcher = new Agent(isLocal ? {} : { connect: { lookup: lookupPublic } });
  const robots = new Map<string, Promise<Robots>>();
  /** When a host may be asked next. */
  const free = new Map<string, number>();

  const readRobots = async (origin: string): Promise<Robots> => {
    const address = `${origin}/robots.txt`;
    const { status, code, text } = await follow(address, { text: true, isService: true });
    // RFC 9309: without such a file all may be asked; where the server is in trouble, nothing.
    if (status !== "there") return { allows: () => code >= 400 && code < 500 && code !== 429, pause: 0 };
    const rules = robotsParser(address, text);
    const asked = Math.min(rules.getCrawlDelay(agent) ?? 0, longestCrawlDelay) * 1000;
    return { allows: ({ href }) => rules.isAllowed(href, agent) !== false, pause: asked };
  };

  const robotsOf = (url: URL): Promise<Robots> => {
    const rules = robots.get(url.origin) ?? readRobots(url.origin);
    robots.set(url.origin, rules);
    return rules;
  };

  const waitForTurn = async (host: string, between: number): Promise<void> => {
    const now = Date.now();
    const turn = Math.max(free.get(host) ?? 0, now);
    free.set(host, turn + between);
    await sleep(turn - now);
  };

  const follow = async (address: string, wanted: Wanted): Promise<Reply> => {
    let [url, moved, isForGood, hasWaited] = [new URL(address), "", true, false];
    for (let hop = 0; hop <= mostRedirects; hop += 1) {
      const host = url.hostname.replace(/^\[|\]$/g, "");
      if (!/^https?:$/.test(url.protocol)) return unasked("it leads to no web page");
      if (!isLocal && isIP(host) > 0 && isPrivate(host)) return unasked(inside);
      const rules = wanted.isService === true ? noRobots : await robotsOf(url);
      if (!rules.allows(url)) return unasked("robots.txt asks programs to stay away");
      await waitForTurn(url.host, Math.max(rules.pause, pause));
      const response = await fetch(url, {
        dispatcher,
        redirect: "manual",
        headers: { "user-agent": agent, accept: "text/html,application/xhtml+xml,*/*;q=0.5" },
        signal: AbortSignal.timeout(patience),
      });
      const location = response.status >= 300 && response.status < 400 ? response.headers.get("location") : null;
      const next = location === null ? null : URL.parse(location, url);
      const wait = [429, 503].includes(response.status) && !hasWaited ? waitOf(response) : Infinity;
      if (next === null && wait > longestWait) return { ...(await replyOf(response, wanted)), moved };
      await response.body?.cancel();
      if (next === null) {
        await sleep(wait);
        hasWaited = true;
        continue;
      }
      isForGood &&= response.status === 301 || response.status === 308;
      if (isForGood) moved = next.href;
      url = next;
    }
    return unasked("it leads from address to address without end");
  };

  return async (address: string, wanted: Wanted): Promise<Reply> => {
    try {
      return await follow(address, wanted);
    } catch (error) {
      const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
      return unasked(cause instanceof Error ? cause.message : String(cause));
    }
  };
}

const unasked = (note: string, code = 0): Reply => ({ status: "unasked", code, note, moved: "", text: "" });

/** How long a server asks to wait; `Infinity` if it doesn't say. */
function waitOf({ headers }: Response): number {
  const after = headers.get("retry-after") ?? "";
  const wait = /^\d+$/.test(after) ? Number(after) * 1000 : Date.parse(after) - Date.now();
  return Number.isNaN(wait) ? Infinity : Math.max(wait, 0);
}

async function replyOf(response: Response, wanted: Wanted): Promise<Reply> {
  const { status: code, ok } = response;
  const type = response.headers.get("content-type") ?? "";
  const isText = wanted.isService === true || /html|json|^text\/plain/i.test(type);
  const body = ok && wanted.text && isText ? await bytesOf(response) : Buffer.alloc(0);
  if (body?.length === 0) await response.body?.cancel();
  if (code === 404 || code === 410) return { ...unasked("", code), status: "missing" };
  if (!ok) return unasked(`it answered ${code}`, code);
  const note = !isText ? `it is ${type.split(";")[0] || "of no known type"}` : body ? "" : "it has more than 5 MB";
  return { status: "there", code, note, moved: "", text: body ? decoded(body, type) : "" };
}

/** What a server sends, uncompressed; null for more than is read. */
async function bytesOf({ body }: Response): Promise<Buffer | null> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of body ?? []) {
    if (!(chunk instanceof Uint8Array)) continue;
    length += chunk.length;
    // Leaving the loop ends the connection.
    if (length > mostBytes) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** In the encoding that the server or the page names, or in UTF-8. */
function decoded(bytes: Buffer, type: string): string {
  const named = /charset=["']?([\w-]+)/i;
  const [, label = "utf-8"] = named.exec(type) ?? named.exec(bytes.toString("latin1", 0, 2048)) ?? [];
  try {
    return new TextDecoder(label).decode(bytes);
  } catch {
    return bytes.toString();
  }
}
