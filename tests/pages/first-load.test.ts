import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { expect, it } from "vitest";

const dist = new URL("../../web/dist/", import.meta.url);
const page = readFileSync(new URL("index.html", dist), "utf8");
const scripts = [...page.matchAll(/(?:src|href)="\/(assets\/[^"]+\.js)"/g)].map(
  (it) => it[1] ?? "",
);
const kilobytes = (files: readonly string[]) =>
  files.reduce((sum, it) => sum + gzipSync(readFileSync(new URL(it, dist))).length, 0) / 1024;

it("the first page loads at most 320 KB of scripts, and no charts", () => {
  expect(scripts.length).toBeGreaterThan(1);
  expect(kilobytes(scripts)).toBeLessThanOrEqual(320);
  expect(scripts.filter((it) => it.includes("charts"))).toEqual([]);
});
