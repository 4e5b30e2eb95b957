import { inflateSync } from "node:zlib";

/**
 * The words on each page of a PDF as Chromium writes them, in the order they are painted, without
 * the spaces: between words it moves the pen instead.
 */
export function textOfPdf(file: Buffer): readonly string[] {
  const objects = objectsOf(file.toString("latin1"));
  const fonts = new Map<string, ReadonlyMap<number, string>>();
  for (const [number, body] of objects) {
    const cmap = /\/ToUnicode (\d+) 0 R/.exec(body)?.[1];
    // Chromium names a font by the number of its object.
    if (cmap) fonts.set(`F${number}`, lettersOf(streamOf(objects.get(cmap) ?? "")));
  }
  return [...objects.values()].filter(isPage).map((page) => {
    const contents = /\/Contents (\d+) 0 R/.exec(page)?.[1] ?? "";
    return paintedText(streamOf(objects.get(contents) ?? ""), fonts);
  });
}

function objectsOf(text: string): ReadonlyMap<string, string> {
  const found = [...text.matchAll(/(?:^|\n)(\d+) 0 obj\b([\s\S]*?)\bendobj\b/g)];
  return new Map(found.map(([, number = "", body = ""]) => [number, body]));
}

function isPage(body: string): boolean {
  return /\/Type \/Page\b(?!s)/.test(body);
}

function streamOf(body: string): string {
  const data = /\bstream\r?\n([\s\S]*)\r?\nendstream/.exec(body)?.[1];
  return data === undefined ? "" : inflateSync(Buffer.from(data, "latin1")).toString("latin1");
}

/** What letters the codes of a font stand for, by its ToUnicode map. */
function lettersOf(cmap: string): ReadonlyMap<number, string> {
  const letters = new Map<number, string>();
  const hex = (text = "") => Number.parseInt(text, 16);
  for (const [, block = ""] of cmap.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)) {
    for (const [, code, to = ""] of block.matchAll(/<(\w+)>\s*<(\w+)>/g)) {
      letters.set(hex(code), unicode(to));
    }
  }
  for (const [, block = ""] of cmap.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)) {
    for (const [, from, to, first] of block.matchAll(/<(\w+)>\s*<(\w+)>\s*<(\w+)>/g)) {
      for (let code = hex(from); code <= hex(to); code += 1) {
        letters.set(code, String.fromCodePoint(hex(first) + code - hex(from)));
      }
    }
  }
  return letters;
}

function unicode(hex: string): string {
  return (hex.match(/.{4}/g) ?? [])
    .map((unit) => String.fromCharCode(Number.parseInt(unit, 16)))
    .join("");
}

function paintedText(
  content: string,
  fonts: ReadonlyMap<string, ReadonlyMap<number, string>>,
): string {
  let letters: ReadonlyMap<number, string> = new Map();
  let text = "";
  for (const [token, font, hex, literal] of content.matchAll(
    /\/(F\d+) [\d.]+ Tf|<([0-9A-Fa-f]+)>|\(((?:\\[\s\S]|[^\\()])*)\)/g,
  )) {
    if (font) letters = fonts.get(font) ?? new Map();
    else {
      const codes =
        hex === undefined
          ? [...Buffer.from(unescaped(literal ?? token), "latin1")]
          : [...Buffer.from(hex, "hex")];
      text += codes.map((code) => letters.get(code) ?? "").join("");
    }
  }
  return text.replaceAll(/\s/g, "");
}

/** A literal string of a PDF: `\(`, `\)`, `\\` and three octal digits. */
function unescaped(text: string): string {
  return text.replaceAll(/\\(?:([0-7]{1,3})|([\s\S]))/g, (_, octal?: string, letter = "") =>
    octal ? String.fromCharCode(Number.parseInt(octal, 8)) : (controls[letter] ?? letter),
  );
}

const controls: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", b: "\b", f: "\f" };
