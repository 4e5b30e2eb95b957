type PageOf<Item> = {
  readonly items: readonly Item[];
  /** Null on the last page. */
  readonly endCursor?: string | null;
};

/** All the items of a list, one page after the other, for a file that holds more than is shown. */
export async function everyItem<Item>(
  pageAfter: (after: string | null) => Promise<PageOf<Item> | undefined>,
): Promise<readonly Item[]> {
  const found: Item[] = [];
  let after: string | null = null;
  do {
    const page: PageOf<Item> | undefined = await pageAfter(after);
    found.push(...(page?.items ?? []));
    after = page?.endCursor ?? null;
  } while (after !== null);
  return found;
}
