import type { WorkbookSheet } from "../ui/xlsx.ts";

type Cell = number | string | null;
type Value = Cell | readonly Cell[];

/** Reckons a workbook's formulas as a spreadsheet does, as far as ours go. Cells hold no results here. */
export function evaluator(cells: ReadonlyMap<string, Cell | { readonly formula: string }>) {
  const known = new Map<string, Cell>();

  function at(sheet: string, address: string): Cell {
    const key = `${sheet}!${address}`;
    const done = known.get(key);
    if (done !== undefined) return done;
    const cell = cells.get(key) ?? null;
    const value =
      cell !== null && typeof cell === "object" ? single(reckon(cell.formula, sheet)) : cell;
    known.set(key, value);
    return value;
  }

  function reckon(formula: string, home: string): Value {
    const tokens =
      formula.match(/'[^']*'!|"[^"]*"|\$?[A-Z]+\$?\d+|[A-Z]+(?=\()|\d+(?:\.\d+)?|<=|>=|<>|\S/g) ??
      [];
    let next = 0;
    const take = (token?: string) => {
      const found = tokens[next] ?? "";
      if (token !== undefined && found !== token) throw new Error(`${token} in ${formula}`);
      next += 1;
      return found;
    };

    function comparison(): Value {
      const left = sum();
      const sign = tokens[next];
      if (sign !== "<" && sign !== "<=") return left;
      take();
      const [a, b] = [num(left), num(sum())];
      return Number(sign === "<" ? a < b : a <= b);
    }

    function sum(): Value {
      let left = product();
      while (tokens[next] === "+" || tokens[next] === "-") {
        const sign = take() === "+" ? 1 : -1;
        left = num(left) + sign * num(product());
      }
      return left;
    }

    function product(): Value {
      let left = one();
      while (tokens[next] === "*" || tokens[next] === "/") {
        const isTimes = take() === "*";
        const right = num(one());
        left = isTimes ? num(left) * right : num(left) / right;
      }
      return left;
    }

    function one(): Value {
      const token = take();
      if (token === "-") return -num(one());
      if (token.startsWith('"')) return token.slice(1, -1);
      if (/^\d/.test(token)) return Number(token);
      if (token.endsWith("'!")) return range(token.slice(1, -2), take());
      if (tokens[next] === "(") return called(token);
      return range(home, token);
    }

    function range(sheet: string, first: string): Value {
      const from = first.replaceAll("$", "");
      if (tokens[next] !== ":") return at(sheet, from);
      take();
      const to = take().replaceAll("$", "");
      const [, c1 = "", r1 = ""] = /([A-Z]+)(\d+)/.exec(from) ?? [];
      const [, c2 = "", r2 = ""] = /([A-Z]+)(\d+)/.exec(to) ?? [];
      const values: Cell[] = [];
      for (let row = Number(r1); row <= Number(r2); row += 1) {
        for (let column = c1.charCodeAt(0); column <= c2.charCodeAt(0); column += 1) {
          values.push(at(sheet, `${String.fromCharCode(column)}${row}`));
        }
      }
      return values;
    }

    function called(name: string): Value {
      take("(");
      const given: Value[] = [];
      while (tokens[next] !== ")") {
        given.push(comparison());
        if (tokens[next] === ",") take();
      }
      take(")");
      const run = functions[name];
      if (!run) throw new Error(`No function ${name}`);
      return run(given);
    }

    return comparison();
  }

  return at;
}

const functions: Readonly<Record<string, (given: readonly Value[]) => Value>> = {
  SUM: (given) => numbersOf(given).reduce((sum, n) => sum + n, 0),
  MAX: (given) => Math.max(...numbersOf(given)),
  OR: (given) => Number(given.some((it) => num(it) !== 0)),
  IF: ([test = 0, yes = 0, no = 0]) => (num(test) === 0 ? no : yes),
  ROUND: ([n = 0, digits = 0]) => {
    const scale = 10 ** num(digits);
    return Math.round(num(n) * scale) / scale;
  },
  POWER: ([n = 0, exponent = 0]) => num(n) ** num(exponent),
  SUMPRODUCT: ([one = [], other = []]) => {
    const factors = listOf(other);
    return listOf(one).reduce<number>((sum, n, at) => sum + num(n) * num(factors[at] ?? 0), 0);
  },
  SUMIFS: ([sums = [], ...criteria]) =>
    listOf(sums).reduce<number>((sum, n, at) => {
      const fits = criteria.every(
        (asked, index) => index % 2 === 0 || listOf(criteria[index - 1] ?? [])[at] === asked,
      );
      return fits ? sum + num(n) : sum;
    }, 0),
};

function listOf(value: Value): readonly Cell[] {
  return isList(value) ? value : [value];
}

function isList(value: Value): value is readonly Cell[] {
  return Array.isArray(value);
}

function numbersOf(given: readonly Value[]): readonly number[] {
  return given.flatMap(listOf).filter((it) => typeof it === "number");
}

function single(value: Value): Cell {
  return isList(value) ? (value[0] ?? null) : value;
}

function num(value: Value): number {
  const cell = single(value);
  if (typeof cell === "string") throw new Error(`No number: ${cell}`);
  return cell ?? 0;
}

/** How many cells of sheets are formulas. */
export function formulaCount(sheets: readonly WorkbookSheet[]): number {
  const cells = sheets.flatMap(({ rows }) => rows.flat());
  return cells.filter((it) => it !== null && typeof it === "object" && "formula" in it).length;
}
