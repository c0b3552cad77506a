import { once } from "node:events";
import { textIn, valueIn } from "../../scripts/github/api.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { firstMatch, startProgram, type Engine, type Setting } from "./engine.ts";

/**
 * Firefox by WebDriver BiDi, https://w3c.github.io/webdriver-bidi/: commands and answers are JSON in a WebSocket, which Node has.
 */
export async function startFirefox({ downloads, width, height }: Setting): Promise<Engine> {
  const preferences = {
    "browser.download.folderList": 2,
    "browser.download.dir": downloads,
    "browser.download.alwaysOpenPanel": false,
    "ui.prefersReducedMotion": 1,
  };
  const lines = Object.entries(preferences).map(([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});`);
  const profile = temporaryFolder({ "user.js": lines.join("\n") });
  const parameters = ["--headless", "--no-remote", "--profile", profile, "--remote-debugging-port", "0"];
  const { stderr } = startProgram("firefox", parameters);
  const send = await connect(`${await firstMatch(stderr, /(?<=BiDi listening on )\S+/)}/session`);
  await send("session.new", { capabilities: {} });
  // The focus of the first window is in its address bar: its pages would get no events of focus.
  const context = textIn(await send("browsingContext.create", { type: "window" }), "context");
  await send("browsingContext.setViewport", { context, viewport: { width, height } });
  return {
    open: async (url) => {
      await send("browsingContext.navigate", { context, url, wait: "complete" });
    },
    evaluate: async (expression) => {
      const answer = await send("script.evaluate", {
        expression: `JSON.stringify(${expression}) ?? "null"`,
        target: { context },
        awaitPromise: false,
      });
      if (textIn(answer, "type") !== "success") throw new Error(JSON.stringify(answer));
      const value: unknown = JSON.parse(textIn(answer, "result", "value"));
      return value;
    },
    act: async (input) => {
      await send("input.performActions", { context, actions: [input] });
    },
  };
}

type Send = (method: string, params: unknown) => Promise<unknown>;

async function connect(address: string): Promise<Send> {
  const socket = new WebSocket(address);
  const open = new Map<number, PromiseWithResolvers<unknown>>();
  socket.addEventListener("message", ({ data }) => {
    const answer: unknown = JSON.parse(String(data));
    const { resolve, reject } = open.get(Number(valueIn(answer, "id"))) ?? {};
    if (textIn(answer, "type") === "error") reject?.(new Error(textIn(answer, "message")));
    else resolve?.(valueIn(answer, "result"));
  });
  await once(socket, "open");
  let last = 0;
  return (method, params) => {
    const id = ++last;
    const answer = Promise.withResolvers<unknown>();
    open.set(id, answer);
    socket.send(JSON.stringify({ id, method, params }));
    return answer.promise;
  };
}
