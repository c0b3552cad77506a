import { createServer, type RequestListener } from "node:http";
import { expect, test } from "vitest";
import { hostOf } from "../host-of.ts";
import { fetchRecord } from "../../scripts/new/fetch-record.ts";

const id = { doi: "10.1000/182", arxiv: "" };

/** The result of requesting a record from a server with these answers. In the reason, `HOST` stands for its address. */
async function fetchedFrom(answer: RequestListener): Promise<unknown> {
  const server = createServer(answer);
  const host = await hostOf(server);
  const fetched = await fetchRecord(id, `http://${host}/`, "2026-01-02", 2_000);
  server.closeAllConnections();
  server.close();
  return "reason" in fetched ? fetched.reason.replace(host, "HOST") : fetched.answers;
}

test("a record is read after a redirect of the resolver", async () => {
  const answers = await fetchedFrom((request, response) => {
    if (request.url?.startsWith("/registry")) response.end('{"type":"book","title":"On Kettles"}');
    else response.writeHead(302, { location: "/registry/182" }).end();
  });
  expect(answers).toMatchObject({ type: "book", title: "On Kettles", DOI: "10.1000/182" });
});

const noRecord = "HOST answered with something else than a record, such as a web page";
const html = { "content-type": "text/html" };

test.each<[string, RequestListener, string]>([
  ["no such work", (_, to) => to.writeHead(404).end(), "there is no record of 10.1000/182; look for a slip in it"],
  ["a server in trouble", (_, to) => to.writeHead(503).end(), "HOST answered 503"],
  ["a web page", (_, to) => to.writeHead(200, html).end("<!doctype html><title>Welcome</title>"), noRecord],
  ["JSON that is no record", (_, to) => to.end("[1]"), noRecord],
  ["silence", () => undefined, "HOST can't be reached (TimeoutError: The operation was aborted due to timeout)"],
])("%s is told as what it is", async (_, answer, reason) => {
  expect(await fetchedFrom(answer)).toBe(reason);
});

test("an invalid address of a service is reported as such", async () => {
  expect(await fetchRecord(id, "no address", "2026-01-02")).toEqual({ reason: "`no address` is no address" });
});

test("markup that never ends is read in linear time", async () => {
  const start = performance.now();
  const answers = await fetchedFrom((_, response) =>
    response.end(JSON.stringify({ title: `<i>A</i> ${"<".repeat(60_000)}` })),
  );
  expect(answers).toMatchObject({ title: `A ${"<".repeat(60_000)}` });
  // Reading to the end from each took four seconds.
  expect(performance.now() - start).toBeLessThan(1000);
});
