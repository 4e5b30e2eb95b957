type PageOf<Item> = {
  readonly items: readonly Item[];
  /** Null on the last page. */
  readonly endCursor?: string | null;
};

/**
 * All the items of a list, one page after the other, for a file that holds more than is shown.
 *
 * Throws   where a page cannot be had: half a list is no list.
 */
export async function everyItem<Item>(
  pageAfter: (after: string | null) => Promise<PageOf<Item> | undefined>,
): Promise<readonly Item[]> {
  const found: Item[] = [];
  let after: string | null = null;
  do {
    const page: PageOf<Item> | undefined = await pageAfter(after);
    if (!page) throw new Error("A page of the list is missing.");
    found.push(...page.items);
    after = page.endCursor ?? null;
  } while (after !== null);
  return found;
}
