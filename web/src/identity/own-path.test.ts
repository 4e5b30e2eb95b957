import { describe, expect, it } from "vitest";
import { ownPath } from "./own-path.ts";

const origin = "https://mikrolaan.example";

describe("where one goes on after sign-in", () => {
  it.each([
    "/cohorts/1/plan?mark=2",
    "/cohorts/1/attendance/2",
    "/network/3",
    "/participants?search=%C3%85se&stage=COURSE",
    "/payback?view=table#net",
    "/participants/4?to=//evil.example",
  ])("is the page that the link asked for, with its query: %s", (to) => {
    expect(ownPath(to, origin)).toBe(to);
  });

  it.each([
    "//evil.example",
    "///evil.example",
    "https://evil.example",
    "https:evil.example",
    "HTTPS://evil.example/cohorts",
    "\\\\evil.example",
    "/\\evil.example",
    "/\t/evil.example",
    "/\n/evil.example",
    "/.//evil.example",
    "/a/..//evil.example",
    "/%2e//evil.example",
    "//mikrolaan.example@evil.example",
    "javascript:alert(1)",
    "data:text/html,x",
    " /cohorts",
    "cohorts",
    "/sign-in?to=/sign-in",
    "",
    null,
  ])("is home for what is no page of ours: %j", (to) => {
    expect(ownPath(to, origin)).toBe("/");
  });
});
