import type { Page } from "playwright-core";

/** What a printer would get of a page. */
export interface Printed {
  readonly pages: number;
  /** Width and height of each page in points; A4 is 595 by 842. */
  readonly sizes: readonly { readonly width: number; readonly height: number }[];
  /** Whether a screen reader finds headings and tables in it. */
  readonly isTagged: boolean;
  readonly file: Buffer;
}

/** Prints a page as the browser's own "print to PDF" does, by the page's own print styles. */
export async function printed(page: Page): Promise<Printed> {
  const file = await page.pdf({ preferCSSPageSize: true, tagged: true });
  const text = file.toString("latin1");
  const boxes = [...text.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)];
  return {
    pages: [...text.matchAll(/\/Type \/Page\b(?!s)/g)].length,
    sizes: boxes.map(([, width, height]) => ({ width: Number(width), height: Number(height) })),
    isTagged: text.includes("/StructTreeRoot") && text.includes("/Marked true"),
    file,
  };
}
