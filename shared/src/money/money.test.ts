import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addOere,
  formatKroner,
  formatNumber,
  formatPercent,
  kronerOf,
  oere,
  oereFromKroner,
  parseKronerInput,
  parseNumberInput,
  roundHalfUp,
  sumOere,
  timesOere,
} from "./index.ts";

const anyAmount = fc.integer({ min: -1e12, max: 1e12 }).map(oere);

describe("money", () => {
  it("is whole øre, or it is a caller's bug", () => {
    expect(() => oere(0.5)).toThrow(RangeError);
    expect(() => oere(2 ** 53)).toThrow(RangeError);
    expect(() => oere(Number.NaN)).toThrow(RangeError);
  });

  it("adds up, and nothing adds up to zero", () => {
    expect(addOere(oere(1), oere(2), oere(-5))).toBe(-2);
    expect(sumOere([])).toBe(0);
  });

  it("half an øre rounds up in size, so that a reversal takes back exactly what was given", () => {
    expect(timesOere(oere(5), 0.5)).toBe(3);
    expect(timesOere(oere(-5), 0.5)).toBe(-3);
    expect(timesOere(oere(100), 0.145)).toBe(15);
    expect(timesOere(oere(-1), 0.1)).toBe(0);
    fc.assert(
      fc.property(anyAmount, fc.double({ min: 0, max: 3, noNaN: true }), (amount, factor) => {
        const reversed = timesOere(oere(0 - amount), factor);
        expect(timesOere(amount, factor) + reversed).toBe(0);
      }),
    );
  });

  it("goes to kroner and back unchanged", () => {
    expect(oereFromKroner(101_081.4)).toBe(10_108_140);
    fc.assert(
      fc.property(anyAmount, (amount) => {
        expect(oereFromKroner(kronerOf(amount)) - amount).toBe(0);
      }),
    );
  });

  it("rounds 1.005 to two decimals as people do", () => {
    expect(roundHalfUp(1.005, 2)).toBe(1.01);
    expect(Object.is(roundHalfUp(-0.4), 0)).toBe(true);
  });
});

describe("a typed amount", () => {
  it.each([
    ["1234,5", 123_450],
    ["1.234,50", 123_450],
    ["50000", 5_000_000],
    ["50.000 kr.", 5_000_000],
    ["kr. 50.000", 5_000_000],
    ["50.000,-", 5_000_000],
    ["50 000,00 DKK", 5_000_000],
    ["50\u00a0000", 5_000_000],
    ["1.234", 123_400],
    ["-5", -500],
    ["\u22121.234,50", -123_450],
    ["0", 0],
    ["-0", 0],
    ["7,", 700],
  ])("%j is read right", (text, amount) => {
    expect(parseKronerInput(text)).toEqual({ kind: "amount", amount });
  });

  it.each([
    ["", "EMPTY"],
    ["kr.", "EMPTY"],
    ["12.50", "NOT_AN_AMOUNT"],
    ["1.23,4", "NOT_AN_AMOUNT"],
    ["1,234.50", "NOT_AN_AMOUNT"],
    ["mange", "NOT_AN_AMOUNT"],
    ["1,234", "TOO_MANY_DECIMALS"],
    ["99999999999999999", "TOO_LARGE"],
  ])("%j is refused as %s", (text, code) => {
    expect(parseKronerInput(text)).toEqual({ kind: "refused", code });
  });

  it("what is shown can be typed back, in both languages", () => {
    fc.assert(
      fc.property(anyAmount, fc.constantFrom("da", "en"), (amount, language) => {
        const read = parseKronerInput(formatKroner(amount, language), language);
        expect(read.kind === "amount" && read.amount - amount).toBe(0);
      }),
    );
  });
});

describe("a typed number", () => {
  it.each([
    ["1234,5", "", 1234.5, 1],
    ["1.234,50", "", 1234.5, 2],
    ["50000", "", 50_000, 0],
    ["50.000 kr.", "kr.", 50_000, 0],
    ["kr. 50.000,-", "kr.", 50_000, 0],
    ["50 000 DKK", "kr.", 50_000, 0],
    ["50.000 KR", "kr.", 50_000, 0],
    ["-3,5", "", -3.5, 1],
    ["\u22123,5", "", -3.5, 1],
    ["-0", "", 0, 0],
    ["12,5 %", "%", 12.5, 1],
    ["12,5%", "%", 12.5, 1],
    ["18 mdr.", "mdr.", 18, 0],
    ["2 ud af 20", "ud af 20", 2, 0],
    ["0,1234", "", 0.1234, 4],
    ["7,", "", 7, 0],
  ])("%j in a field of %j is read right", (text, unit, value, decimals) => {
    expect(parseNumberInput(text, "da", unit)).toEqual({ kind: "number", value, decimals });
  });

  it.each([
    ["", "", "EMPTY"],
    ["  ", "", "EMPTY"],
    ["kr.", "kr.", "EMPTY"],
    ["12.50", "", "NOT_A_NUMBER"],
    ["1,234.50", "", "NOT_A_NUMBER"],
    ["mange", "", "NOT_A_NUMBER"],
    ["NaN", "", "NOT_A_NUMBER"],
    ["Infinity", "", "NOT_A_NUMBER"],
    ["1e5", "", "NOT_A_NUMBER"],
    ["3 - 5", "", "NOT_A_NUMBER"],
    ["12 %", "kr.", "NOT_A_NUMBER"],
    ["50 kr.", "%", "NOT_A_NUMBER"],
    ["9".repeat(400), "", "NOT_A_NUMBER"],
  ])("%j in a field of %j is refused as %s", (text, unit, code) => {
    expect(parseNumberInput(text, "da", unit)).toEqual({ kind: "refused", code });
  });

  it("in English has the dot and the comma the other way round", () => {
    expect(parseNumberInput("1,234.5", "en")).toMatchObject({ value: 1234.5 });
    expect(parseNumberInput("1.234,5", "en")).toEqual({ kind: "refused", code: "NOT_A_NUMBER" });
  });

  it("is what is shown, typed back, and never NaN whatever is typed", () => {
    fc.assert(
      fc.property(anyAmount, fc.constantFrom("da", "en"), (amount, language) => {
        const shown = formatNumber(amount / 100, language, 2);
        expect(parseNumberInput(shown, language)).toMatchObject({ value: amount / 100 });
      }),
    );
    fc.assert(
      fc.property(fc.string(), fc.constantFrom("", "kr.", "%"), (text, unit) => {
        const read = parseNumberInput(text, "da", unit);
        expect(read.kind === "refused" || Number.isFinite(read.value)).toBe(true);
      }),
    );
  });
});

describe("a shown number", () => {
  it("has a decimal comma, thousands dots and a true minus", () => {
    expect(formatKroner(oere(123_450), "da")).toBe("1.234,50");
    expect(formatKroner(oere(-123_450), "da")).toBe("\u22121.234,50");
    expect(formatKroner(oere(123_450), "en")).toBe("1,234.50");
    expect(formatKroner(oere(5), "da")).toBe("0,05");
    expect(formatKroner(oere(0), "da")).toBe("0,00");
    expect(formatKroner(oere(30_677_563), "da", { decimals: false })).toBe("306.776");
    expect(formatKroner(oere(-40), "da", { decimals: false })).toBe("0");
    expect(formatNumber(1.199034, "da", 6)).toBe("1,199034");
    expect(formatNumber(1_000_000, "da")).toBe("1.000.000");
  });

  it("a share is a percentage with a space that does not break", () => {
    expect(formatPercent(0.0599517, "da")).toBe("6,0\u00a0%");
    expect(formatPercent(0.625, "da", 1)).toBe("62,5\u00a0%");
    expect(formatPercent(0.0599517, "en", 4)).toBe("5.9952\u00a0%");
  });

  it("what is no number is never shown as one", () => {
    expect(() => formatNumber(Number.NaN, "da")).toThrow(RangeError);
    expect(() => formatNumber(Number.POSITIVE_INFINITY, "da")).toThrow(RangeError);
  });
});
