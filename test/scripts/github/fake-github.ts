import { createServer } from "node:http";

/** A request that was sent to GitHub. */
export interface Sent {
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
}

/** A local server that answers as GitHub does. `answers` are found by method and path; other requests get 404. */
export interface FakeGithub {
  readonly url: string;
  readonly sent: readonly Sent[];
  readonly close: () => void;
}

export async function fakeGithub(
  answers: Readonly<Record<string, { status?: number; json: unknown }>>,
): Promise<FakeGithub> {
  const sent: Sent[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const text = Buffer.concat(chunks).toString("utf8");
      const path = (request.url ?? "").replace("/repos/example/debate/", "");
      const body: unknown = text === "" ? null : JSON.parse(text);
      sent.push({ method: request.method ?? "", path, body });
      const answer = answers[`${request.method ?? ""} ${path}`] ?? { status: 404, json: { message: "Not Found" } };
      const json = answer.json === null ? "" : JSON.stringify(answer.json);
      response.writeHead(answer.status ?? 200, { "Content-Type": "application/json" }).end(json);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  return { url: `http://127.0.0.1:${port}`, sent, close: () => server.close() };
}
