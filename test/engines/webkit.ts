import { onTestFinished } from "vitest";
import { textIn, valueIn } from "../../scripts/github/api.ts";
import { freePort } from "../../scripts/serve-folder.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { firstMatch, startProgram, type Engine, type Setting } from "./engine.ts";

/**
 * WebKitGTK by WebDriver, https://www.w3.org/TR/webdriver2/: each command is an HTTP request. It always opens a window, so Xvfb is its
 * screen.
 */
export async function startWebKit({ downloads, width, height }: Setting): Promise<Engine> {
  const screen = startProgram("Xvfb", ["-displayfd", "1", "-screen", "0", "1600x1200x24"]);
  const display = await firstMatch(screen.stdout, /\d+/);
  const settings = temporaryFolder({ "user-dirs.dirs": `XDG_DOWNLOAD_DIR="${downloads}"\n` });
  const port = await freePort(4444);
  startProgram("WebKitWebDriver", [`--port=${port}`], { DISPLAY: `:${display}`, XDG_CONFIG_HOME: settings });

  const send = async (method: "POST" | "DELETE", path: string, body: unknown = {}): Promise<unknown> => {
    const headers = { "Content-Type": "application/json" };
    const answer = await fetch(`http://localhost:${port}/session${path}`, {
      method,
      headers,
      body: method === "POST" ? JSON.stringify(body) : null,
    });
    const value = valueIn(await answer.json(), "value");
    if (!answer.ok) throw new Error(textIn(value, "message"));
    return value;
  };
  const session = textIn(await soon(() => send("POST", "", { capabilities: {} })), "sessionId");
  onTestFinished(async () => {
    await send("DELETE", `/${session}`);
  });
  await send("POST", `/${session}/window/rect`, { width, height });
  return {
    open: async (url) => {
      await send("POST", `/${session}/url`, { url });
    },
    evaluate: (expression) => send("POST", `/${session}/execute/sync`, { script: `return ${expression}`, args: [] }),
    act: async (input) => {
      await send("POST", `/${session}/actions`, { actions: [input] });
    },
  };
}

/** Tries until a program that was just started answers. */
async function soon<Value>(attempt: () => Promise<Value>, left = 50): Promise<Value> {
  try {
    return await attempt();
  } catch (error) {
    if (left === 0) throw error;
    await new Promise((next) => setTimeout(next, 100));
    return soon(attempt, left - 1);
  }
}
