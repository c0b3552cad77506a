import fs, { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { tryLock } from "../../src/files/output-lock.ts";

let folder = "";
let lock = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "output-lock-"));
  lock = join(folder, "site.lock");
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

test("a lock is held until it is released, by this process or another one", () => {
  const unlock = tryLock(lock);
  expect(unlock).not.toBeNull();
  expect(tryLock(lock)).toBeNull();
  unlock?.();
  expect(existsSync(lock)).toBe(false);
  writeFileSync(lock, String(process.ppid));
  expect(tryLock(lock)).toBeNull();
});

test("the lock of a killed process that had our own id, as in a container, is taken over", () => {
  writeFileSync(lock, String(process.pid));
  expect(tryLock(lock)).not.toBeNull();
  expect(readFileSync(lock, "utf8")).toBe(String(process.pid));
});

test("a full disk leaves no empty lock, which would be held for ever", () => {
  const original = fs.writeFileSync;
  fs.writeFileSync = (path): never => {
    original(path, "");
    throw Object.assign(new Error("no space left"), { code: "ENOSPC" });
  };
  syncBuiltinESMExports();
  try {
    expect(() => tryLock(lock)).toThrow("no space left");
  } finally {
    fs.writeFileSync = original;
    syncBuiltinESMExports();
  }
  expect(existsSync(lock)).toBe(false);
});
