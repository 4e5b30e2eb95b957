import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";

const folder = new URL("../../shared/src/payback/", import.meta.url);

// Months of a year, øre of a krone, parts of a hundred: what no register needs to hold.
const units = ["0", "1", "2", "12", "100"];

/** What else a file may say, with the reason that it is no assumption. */
const explained: Readonly<Record<string, readonly string[]>> = {
  // Half an øre, and what a binary number may lack of it.
  "flow-line.ts": ["0.5", "1e-6"],
  // Weeks of a year.
  "refund.ts": ["52"],
  // The year that `survivalYear5` is named after.
  "persistence.ts": ["5"],
  // How far and how finely roots are looked for.
  "internal-rate.ts": ["0.99", "10", "1e-12", "1e-7"],
  // How long a payback is looked for, and what fractions lose on the way.
  "recovery.ts": ["60", "1e-6"],
  // Days of a week.
  "weeks-on-support.ts": ["7"],
  "switching-value.ts": ["1e-12"],
  "break-even.ts": ["1e-9"],
  // How many draws are reckoned at once, and how many groups of successes end by themselves.
  "lasting.ts": ["40", "10_000"],
  // What a binary number may lack of it.
  "curve-parts.ts": ["1e-6"],
  "curve-terms.ts": ["1e-9"],
  "uncertain.ts": ["1e-9"],
  // How many draws are sorted at once.
  "order-statistics.ts": ["1e-9", "4096"],
  // The generator's own constants, and the bits of a word.
  "random.ts": ["0.5", "5", "7", "9", "11", "13", "16", "32"],
  // Which of the draws the fan shows.
  "simulate.ts": ["0.1", "0.5", "0.9", "1e-6"],
  "simulation-figures.ts": ["1e-9"],
};

/** The table of assumptions itself, what a page or a sheet may say, and the closed form. */
const outside = [
  "assumption-facts.ts",
  "inputs.ts",
  "register-inputs.ts",
  "cost-sheet.ts",
  "payback.ts",
];

const flowModel = readdirSync(folder)
  .filter((file) => !/\.(test|given)\.ts$/.test(file))
  .filter((file) => !outside.includes(file));

it.each(flowModel)("%s has no number that the register does not know", (file) => {
  const numbers = numbersIn(readFileSync(new URL(file, folder), "utf8"));
  const allowed = [...units, ...(explained[file] ?? [])];
  expect(numbers.filter((it) => !allowed.includes(it))).toEqual([]);
});

/** The number literals of a source, without those in comments, texts and names. */
function numbersIn(source: string): readonly string[] {
  const code = source
    .replace(/\/\*[\s\S]*?\*\//g, "")
    .replace(/\/\/.*$/gm, "")
    .replace(/"[^"\n]*"|`[^`]*`/g, "");
  return [...code.matchAll(/(?<![\w.])\d[\d_]*(?:\.\d+)?(?:e-?\d+)?/g)].map(([it]) => it);
}
