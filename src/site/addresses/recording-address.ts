/** The address at which a service plays a recording from a second on. */
type AtSecond = (url: URL, seconds: number) => URL;

const inQuery =
  (name: string, unit = ""): AtSecond =>
  (url, seconds) => {
    const timed = new URL(url);
    timed.searchParams.set(name, `${seconds}${unit}`);
    return timed;
  };

const inFragment =
  (write: (seconds: number) => string): AtSecond =>
  (url, seconds) => {
    const timed = new URL(url);
    timed.hash = write(seconds);
    return timed;
  };

/** YouTube's player for other pages counts from `start`, its own pages from `t`. */
const youtube: AtSecond = (url, seconds) =>
  (url.pathname.startsWith("/embed/") ? inQuery("start") : inQuery("t", "s"))(url, seconds);

/** How each service writes it in the links that it offers for sharing. */
const services: Readonly<Record<string, AtSecond>> = {
  "youtube.com": youtube,
  "music.youtube.com": youtube,
  "youtube-nocookie.com": youtube,
  "youtu.be": youtube,
  "vimeo.com": inFragment((seconds) => `t=${seconds}s`),
  "player.vimeo.com": inFragment((seconds) => `t=${seconds}s`),
  "open.spotify.com": inQuery("t"),
  "podcasts.apple.com": inQuery("t"),
  "pca.st": inQuery("t"),
  "soundcloud.com": inFragment((seconds) => `t=${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`),
  "twitch.tv": inQuery("t", "s"),
  "dailymotion.com": inQuery("start"),
  "archive.org": inQuery("start"),
};

/** A media fragment, see https://www.w3.org/TR/media-frags/#naming-time. */
const mediaFragment = inFragment((seconds) => `t=${seconds}`);

/**
 * The address of a second of a recording. A file of sound or pictures takes a media fragment, and so may the player of a page that
 * shows one (`isRecording`); null for any other page.
 */
export function recordingAddress(url: URL, seconds: number, isRecording: boolean): string | null {
  const host = url.hostname.replace(/^(www|m)\./, "");
  const service = Object.hasOwn(services, host) ? services[host] : undefined;
  if (service) return service(url, seconds).href;
  const isFile = /\.(mp3|mp4|m4a|m4v|ogg|oga|ogv|opus|wav|webm)$/i.test(url.pathname);
  return isFile || isRecording ? mediaFragment(url, seconds).href : null;
}
