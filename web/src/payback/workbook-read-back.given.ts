import { unzipSync } from "fflate";
import { evaluator } from "./formula-evaluator.given.ts";

type Stored = number | string | null;

/** A workbook as another program finds it: its cells, its formulas, and what those come to. */
export function readBack(bytes: Uint8Array, changed: ReadonlyMap<string, number> = new Map()) {
  const files = unzipSync(bytes);
  const names = [...textOf(files["xl/workbook.xml"]).matchAll(/<sheet [^>]*name="([^"]*)"/g)].map(
    ([, name = ""]) => name,
  );
  const texts = [...textOf(files["xl/sharedStrings.xml"]).matchAll(/<si>.*?<\/si>/gs)].map(([si]) =>
    unescaped(si.replaceAll(/<[^>]*>/g, "")),
  );
  const cells = new Map<string, Stored | { formula: string }>();
  const stored = new Map<string, Stored>();
  names.forEach((name, index) => {
    const xml = textOf(files[`xl/worksheets/sheet${index + 1}.xml`]);
    for (const [, attributes = "", inner = ""] of xml.matchAll(/<c ([^>]*?)>(.*?)<\/c>/gs)) {
      const key = `${name}!${/r="([A-Z]+\d+)"/.exec(attributes)?.[1]}`;
      const raw = unescaped(/<v>(.*?)<\/v>/s.exec(inner)?.[1] ?? "");
      const type = /t="(\w+)"/.exec(attributes)?.[1];
      const value =
        type === "s" ? (texts[Number(raw)] ?? null) : type === "str" ? raw : Number(raw);
      const formula = /<f>(.*?)<\/f>/s.exec(inner)?.[1];
      cells.set(key, formula ? { formula: unescaped(formula) } : value);
      if (formula) stored.set(key, value);
    }
  });
  for (const [key, value] of changed) cells.set(key, value);
  return { formulas: [...stored.keys()], stored, at: evaluator(cells) };
}

export function textOf(file: Uint8Array | undefined): string {
  return new TextDecoder().decode(file);
}

function unescaped(text: string): string {
  return text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replaceAll("&amp;", "&");
}
