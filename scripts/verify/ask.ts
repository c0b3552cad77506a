import { lookup } from "node:dns";
import { isIP, type LookupFunction } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import ipaddr from "ipaddr.js";
import robotsParser from "robots-parser";
import { Agent, fetch, type Response } from "undici";
import * as z from "zod";

/** What an address answered. */
export const reply = z.object({
  /** The status of HTTP; 0 for no answer, -1 if it was not asked. */
  code: z.number(),
  /** Why it was not asked, or why its text can't be read; else "". */
  why: z.string(),
  /** The address to which it has moved for good; "" if it has not. */
  moved: z.string(),
  /** Its text, if that was wanted and can be read. */
  text: z.string(),
});

export type Reply = Readonly<z.output<typeof reply>>;

export function statusOf({ code }: Reply): "there" | "missing" | "refused" | "silent" {
  if (code >= 200 && code < 300) return "there";
  return code === 404 || code === 410 ? "missing" : code > 0 ? "refused" : "silent";
}

interface Manners {
  /** The User-Agent. */
  readonly agent: string;
  /** Whether addresses of private networks may be asked. */
  readonly isLocal: boolean;
  /** In milliseconds. */
  readonly patience: number;
}

export interface Wanted {
  readonly address: string;
  readonly wantsText: boolean;
  /** A service for programs: robots.txt is not for it, and its type is known. */
  readonly isService: boolean;
}

const [mostBytes, mostRedirects, longestWait] = [5_000_000, 10, 120_000];

/** A map's file must not make a maintainer's computer ask its own network. */
const isPrivate = (address: string): boolean => ipaddr.process(address).range() !== "unicast";
const inside = "it leads into a private network";

/** Looks a host up when a connection is made, so that a name can't lead elsewhere once it was checked. */
const lookupPublic: LookupFunction = (host, options, done) => {
  lookup(host, { ...options, all: true }, (error, found) => {
    const refused = error ?? (found.some(({ address }) => isPrivate(address)) ? new Error(inside) : null);
    if (refused || options.all) done(refused, found);
    else done(null, found[0]?.address ?? "", found[0]?.family);
  });
};

/** Asks one address after another, within limits of time and size, as robots.txt and `Retry-After` say. */
export function asker({ agent, isLocal, patience }: Manners): (wanted: Wanted) => Promise<Reply> {
  const dispatcher = new Agent(isLocal ? {} : { connect: { lookup: lookupPublic } });
  const robots = new Map<string, Promise<(url: URL) => boolean>>();

  const readRobots = async (origin: string): Promise<(url: URL) => boolean> => {
    const address = `${origin}/robots.txt`;
    const answered = await follow({ address, wantsText: true, isService: true });
    // RFC 9309: without such a file all may be asked; where the server is in trouble, nothing.
    if (statusOf(answered) !== "there")
      return () => answered.code >= 400 && answered.code < 500 && answered.code !== 429;
    const rules = robotsParser(address, answered.text);
    return ({ href }) => rules.isAllowed(href, agent) !== false;
  };

  const mayAsk = async (url: URL): Promise<boolean> => {
    const allows = robots.get(url.origin) ?? readRobots(url.origin);
    robots.set(url.origin, allows);
    return (await allows)(url);
  };

  const follow = async (wanted: Wanted): Promise<Reply> => {
    let [url, moved, isForGood, hasWaited] = [new URL(wanted.address), "", true, false];
    for (let hop = 0; hop <= mostRedirects; hop += 1) {
      const host = url.hostname.replace(/^\[|\]$/g, "");
      if (!/^https?:$/.test(url.protocol)) return unasked("it leads to no web page");
      if (!isLocal && isIP(host) > 0 && isPrivate(host)) return unasked(inside);
      if (!wanted.isService && !(await mayAsk(url))) return unasked("robots.txt asks programs to stay away");
      const response = await fetch(url, {
        dispatcher,
        redirect: "manual",
        headers: { "user-agent": agent, accept: "text/html,*/*;q=0.5" },
        signal: AbortSignal.timeout(patience),
      });
      const { status, headers } = response;
      const location = status >= 300 && status < 400 ? headers.get("location") : null;
      const next = location === null ? null : URL.parse(location, url);
      const wait = [429, 503].includes(status) && !hasWaited ? waitOf(headers.get("retry-after") ?? "") : Infinity;
      if (next === null && wait > longestWait) return { ...(await replyOf(response, wanted)), moved };
      await response.body?.cancel();
      hasWaited ||= next === null;
      if (next === null) await sleep(wait);
      isForGood &&= next === null || status === 301 || status === 308;
      if (isForGood && next) moved = next.href;
      url = next ?? url;
    }
    return unasked("it leads from address to address without end");
  };

  return (wanted) =>
    follow(wanted).catch((error: unknown) => {
      const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
      return { ...unasked(cause instanceof Error ? cause.message : String(cause)), code: 0 };
    });
}

const unasked = (why: string): Reply => ({ code: -1, why, moved: "", text: "" });

/** How long a server asks to wait, in seconds or until a day; `Infinity` if it doesn't say. */
function waitOf(after: string): number {
  const wait = /^\d+$/.test(after) ? Number(after) * 1000 : Date.parse(after) - Date.now();
  return Number.isNaN(wait) ? Infinity : Math.max(wait, 0);
}

async function replyOf(response: Response, { wantsText, isService }: Wanted): Promise<Omit<Reply, "moved">> {
  const { status: code, ok, headers } = response;
  const type = headers.get("content-type") ?? "";
  const isText = isService || /html|^text\/plain/i.test(type);
  const bytes = ok && wantsText && isText ? await bytesOf(response) : Buffer.alloc(0);
  await response.body?.cancel().catch(() => undefined);
  if (!ok) return { code, why: `it answered ${code}`, text: "" };
  if (!isText) return { code, why: `it is ${type.split(";")[0] || "of no known type"}`, text: "" };
  return bytes ? { code, why: "", text: decoded(bytes, type) } : { code, why: "it has more than 5 MB", text: "" };
}

/** What a server sends, uncompressed; null for more than is read. */
async function bytesOf({ body }: Response): Promise<Buffer | null> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of body ?? []) {
    if (!(chunk instanceof Uint8Array)) continue;
    length += chunk.length;
    if (length > mostBytes) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** In the encoding that the server or the page names; in UTF-8 if there is none of that name. */
function decoded(bytes: Buffer, type: string): string {
  const named = /charset=["']?([\w-]+)/i;
  const [, label] = named.exec(type) ?? named.exec(bytes.toString("latin1", 0, 2048)) ?? [];
  try {
    return new TextDecoder(label).decode(bytes);
  } catch {
    return bytes.toString();
  }
}
