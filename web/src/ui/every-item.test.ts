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

it("half a list is no list: a page that is missing is not taken for the last one", async () => {
  const missing = everyItem(async (after) => (after === null ? pages[0] : undefined));
  await expect(missing).rejects.toThrow("missing");
});
