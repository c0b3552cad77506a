/** Returns the address at which a service plays a recording from a second on. */
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

/** YouTube's embedded player reads `start`, its own pages read `t`. */
const youtube: AtSecond = (url, seconds) =>
  (url.pathname.startsWith("/embed/") ? inQuery("start") : inQuery("t", "s"))(url, seconds);

/** By host: the form that the service itself uses in links for sharing. */
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

/** A media fragment: see https://www.w3.org/TR/media-frags/#naming-time. */
const mediaFragment = inFragment((seconds) => `t=${seconds}`);

/**
 * The address of a recording from a second on. Audio and video files accept a media fragment, and so may a page that plays one
 * (`isRecording`). Null for any other page.
 */
export function recordingAddress(url: URL, seconds: number, isRecording: boolean): string | null {
  const host = url.hostname.replace(/^(www|m)\./, "");
  const service = Object.hasOwn(services, host) ? services[host] : undefined;
  if (service) return service(url, seconds).href;
  const isFile = /\.(mp3|mp4|m4a|m4v|ogg|oga|ogv|opus|wav|webm)$/i.test(url.pathname);
  return isFile || isRecording ? mediaFragment(url, seconds).href : null;
}
