import { describe, expect, it } from "vitest";
import { catalogueDa } from "./catalogue.da.ts";
import { catalogueEn } from "./catalogue.en.ts";

type Words = { readonly [key: string]: string | readonly string[] | Words };

const isList = (it: Words | readonly string[]): it is readonly string[] => Array.isArray(it);

/** Every word with the way to it. */
function wordsIn(words: Words, path = ""): readonly (readonly [path: string, word: string])[] {
  return Object.entries(words).flatMap(([key, it]) => {
    const own = `${path}${key}`;
    if (typeof it === "string") return [[own, it] as const];
    return wordsIn(isList(it) ? Object.fromEntries(it.entries()) : it, `${own}.`);
  });
}

const places = (text: string) =>
  [...new Set([...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name))].toSorted().join();

describe("the words", () => {
  const danish = new Map(wordsIn(catalogueDa));
  const english = new Map(wordsIn(catalogueEn));

  it("are there in both languages, and none is empty: its name would be shown for it", () => {
    expect([...english.keys()].toSorted()).toEqual([...danish.keys()].toSorted());
    const empty = [...danish, ...english].filter(([, word]) => word.trim() === "");
    expect(empty).toEqual([]);
  });

  it("have room for the same figures in both languages", () => {
    const inBoth = [...danish].map(([path, word]) => [path, places(word)]);
    expect(inBoth).toEqual(inBoth.map(([path = ""]) => [path, places(english.get(path) ?? "")]));
  });
});
