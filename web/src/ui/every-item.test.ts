import { expect, it } from "vitest";
import { everyItem } from "./every-item.ts";

const pages = [
  { items: [1, 2], endCursor: "2" },
  { items: [3, 4], endCursor: "4" },
  { items: [5], endCursor: null },
];

it("a list is read to its last page, and no page twice", async () => {
  const asked: (string | null)[] = [];
  const items = await everyItem(async (after) => {
    asked.push(after);
    return pages[after === null ? 0 : Number(after) / 2];
  });
  expect(items).toEqual([1, 2, 3, 4, 5]);
  expect(asked).toEqual([null, "2", "4"]);
});

it("a page that cannot be had is not taken for the last one", async () => {
  const failing = everyItem(async (after): Promise<(typeof pages)[number]> => {
    if (after !== null) throw new Error("No connection");
    return { items: [1, 2], endCursor: "2" };
  });
  await expect(failing).rejects.toThrow("No connection");
});
