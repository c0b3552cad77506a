import { execFile } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { promisify } from "node:util";
import { beforeAll, describe, expect, test } from "vitest";
import { listOf, numberIn, textIn, valueIn } from "../../scripts/github/api.ts";
import { serveFolder } from "../../scripts/serve-folder.ts";
import { bareEnvironment } from "../bare-environment.ts";
import { openPage, visit } from "../site/open-browser.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const run = promisify(execFile);
const root = join(import.meta.dirname, "../..");

let folder = "";
let debate = "";
/** Most commands have to do without the SDK. It comes with the one install, since each takes seconds. */
const sdk = (): string => join(folder, "node_modules/@modelcontextprotocol");
const sdkAside = (): string => join(folder, "sdk");
let packed: { readonly size: number; readonly files: readonly string[] };

/**
 * Runs a command in the debate's folder, as its owner would, with a base path, and returns what it prints. It is what
 * `npx disputed-territory` runs, which itself takes longer than most commands.
 */
async function command(...parts: readonly string[]): Promise<string> {
  const { stdout } = await run(join(folder, "node_modules/.bin/disputed-territory"), [...parts], {
    cwd: debate,
    env: { ...bareEnvironment, WITHOUT_HISTORY: "1", BASE_PATH: "/tea/" },
  });
  return stdout;
}

function packedIn(json: string): typeof packed & { readonly filename: string } {
  const [entry] = listOf(JSON.parse(json));
  return {
    filename: textIn(entry, "filename"),
    size: numberIn(entry, "size"),
    files: listOf(valueIn(entry, "files")).map((file) => textIn(file, "path")),
  };
}

beforeAll(async () => {
  folder = temporaryFolder();
  const { stdout } = await run("npm", ["pack", "--json", "--silent", "--pack-destination", folder], { cwd: root });
  const { filename, ...rest } = packedIn(stdout.slice(stdout.indexOf("[")));
  packed = rest;
  debate = join(folder, "my-debate");
  writeFileSync(join(folder, "package.json"), '{ "private": true, "type": "module" }\n');
  // In the caller's environment, since that says how its machine reaches the registry.
  await run(
    "npm",
    ["install", "--prefer-offline", "--no-audit", "--no-fund", join(folder, filename), "@modelcontextprotocol/sdk@1"],
    { cwd: folder },
  );
  renameSync(sdk(), sdkAside());
});

describe("the packed package", () => {
  test("is small, and contains no claims of this repository and no tests", () => {
    expect(packed.size).toBeLessThan(1_930_000);
    const strange = packed.files.filter((path) => /^(claims\/.*\.yaml|test\/|scripts\/|dist\/)/.test(path));
    expect(strange).toEqual([]);
  });

  test("starts a debate outside of this repository, checks, evaluates and exports it", async () => {
    const parameters = ["--no-install", "disputed-territory", "new", "debate", "my-debate", "--no-ask"];
    const { stdout } = await run("npx", parameters, { cwd: folder, env: bareEnvironment });
    expect(stdout).toContain("No problems in 7 files.");
    expect(readdirSync(debate)).toEqual(expect.arrayContaining(["claims", "package.json", "README.md", ".github"]));
    expect(await command("check")).toContain("No problems");
    expect(await command("check", "--help")).toMatch(/^npx disputed-territory check \[PATH…\]\n/);
    expect(await command("standing")).toContain("Of 2 claims");
    expect(JSON.parse(await command("export", "json"))).toMatchObject({ title: "A map of tea" });
  });

  test("has the types and the schemas of the data for programs", async () => {
    writeFileSync(join(folder, "map.json"), await command("export", "json"));
    const lines = [
      'import data from "./map.json" with { type: "json" };',
      'import { dataSchemas, type MapFile } from "disputed-territory/data";',
      "const map: MapFile = dataSchemas.map.parse(data);",
      "const flips: readonly (1 | 2 | 3 | 'more' | null)[] = map.claims.map((claim) => claim.recorded.flips);",
      "console.log(flips.length);",
    ];
    writeFileSync(join(folder, "use.ts"), lines.join("\n"));
    const options = ["--noEmit", "--strict", "--resolveJsonModule", "--module", "nodenext", "use.ts"];
    await run(join(root, "node_modules/.bin/tsc"), options, { cwd: folder });
    expect((await run("node", ["use.ts"], { cwd: folder })).stdout).toBe("2\n");
  });

  test("answers programs where the SDK is installed, and elsewhere says what to install", async () => {
    await expect(command("mcp")).rejects.toThrow("npm install @modelcontextprotocol/sdk");
    renameSync(sdkAside(), sdk());
    const asked = run("npx", ["--no-install", "disputed-territory", "mcp", "--without-history"], {
      cwd: debate,
      env: bareEnvironment,
    });
    asked.child.stdin?.end('{"jsonrpc":"2.0","id":1,"method":"ping"}\n');
    expect((await asked).stdout).toBe('{"result":{},"jsonrpc":"2.0","id":1}\n');
  });

  test("answers an editor", async () => {
    const messages = ['"initialize","id":1,"params":{"capabilities":{}}', '"shutdown","id":2', '"exit"'].map((rest) => {
      const body = `{"jsonrpc":"2.0","method":${rest}}`;
      return `Content-Length: ${body.length}\r\n\r\n${body}`;
    });
    const asked = run("npx", ["--no-install", "disputed-territory", "lsp"], { cwd: debate, env: bareEnvironment });
    asked.child.stdin?.write(messages.join(""));
    expect((await asked).stdout).toContain('"renameProvider"');
  });

  test("adds a claim", async () => {
    const [position = ""] = readdirSync(join(debate, "claims/debate"))
      .map((file) => basename(file, ".yaml"))
      .filter((id) => id.startsWith("milk-should"));
    await command("new", "claim", "--claim", "Cold milk cools the cup.", "--objects-to", position, "--no-ask");
  });

  test("the map's own header, footer, style sheet and files take the place of the package's, and the map shows the new claim", async () => {
    const write = (path: string, text: string): void => {
      mkdirSync(join(debate, path, ".."), { recursive: true });
      writeFileSync(join(debate, path), text);
    };
    write("components/Header.astro", "<header>The society's own header.</header>\n");
    write("components/Head.astro", '<meta name="society" content="tea" />\n');
    write(
      "components/Footer.astro",
      [
        "---",
        'import Footer from "disputed-territory/components/Footer.astro";',
        "---",
        '<Footer><p class="made">By the <a href={import.meta.env.BASE_URL + "about/"}>tea society</a>.</p></Footer>\n',
      ].join("\n"),
    );
    write("public/style.css", "h1, .made { color: rgb(1, 2, 3); background: url(cup.svg); }\n");
    write("public/cup.svg", '<svg xmlns="http://www.w3.org/2000/svg"/>\n');
    write("claims/pages/society.yaml", "title: Us\ntext: '![A cup](/cup.svg) and [its file](/cup.svg).'\n");
    write("public/favicon.svg", '<svg xmlns="http://www.w3.org/2000/svg"/>\n');
    write("public/CNAME", "tea.example.org\n");
    expect(await command("build")).toMatch(/Built dist.*1 question, 3 claims/);
    const built = (path: string): string => readFileSync(join(debate, "dist", path), "utf8");
    expect(built("favicon.svg")).toBe('<svg xmlns="http://www.w3.org/2000/svg"/>\n');
    expect(built("CNAME")).toBe("tea.example.org\n");
    expect(built("theme.js")).not.toBe("");
    expect(built("embed/map/index.html")).toContain('href="/tea/style.css"');
    const server = await serveFolder({ folder: join(debate, "dist"), base: "/tea/", port: 0 });
    try {
      const { page, complaints } = await openPage({ reducedMotion: "reduce" });
      await visit(page, `http://localhost:${server.port}/tea/about/reading/`);
      expect(await page.locator("header").allTextContents()).toEqual(["The society's own header."]);
      expect(await page.locator('head > meta[name="society"]').getAttribute("content")).toBe("tea");
      expect(await page.locator(".page-footer").count()).toBe(1);
      await page.locator(".made a").click();
      await page.waitForURL("**/tea/about/");
      await visit(page, `http://localhost:${server.port}/tea/about/society/`);
      const picture = page.getByAltText("A cup");
      await picture.scrollIntoViewIfNeeded();
      expect(await picture.getAttribute("src")).toBe("/tea/cup.svg");
      expect(await page.getByRole("link", { name: "its file" }).getAttribute("href")).toBe("/tea/cup.svg");
      for (const place of ["h1", ".made"])
        expect(await page.locator(place).evaluate((element) => getComputedStyle(element).color)).toBe("rgb(1, 2, 3)");
      await visit(page, `http://localhost:${server.port}/tea/map/`);
      await page.locator("argument-map.live").waitFor({ state: "attached" });
      await page.getByText("Cold milk cools the cup.").first().waitFor();
      expect(complaints).toEqual([]);
    } finally {
      await server.close();
    }
  });

  test("builds the same files as this checkout does", () => {
    for (const file of ["index.html", "map/index.html", "about/reading/index.html", "versions.json", "map.pdf"])
      expect([file, existsSync(join(debate, "dist", file))]).toEqual([file, true]);
    expect(readFileSync(join(debate, "dist/index.html"), "utf8")).not.toMatch(/LeCun|node_modules/);
    const guide = readFileSync(join(debate, "dist/contribute/guide/index.html"), "utf8");
    expect(guide).toContain("npx disputed-territory new source");
    expect(guide).not.toContain("npm run");
  });
});
