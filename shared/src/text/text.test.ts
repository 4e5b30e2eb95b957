import { describe, expect, it } from "vitest";
import * as z from "zod";
import { oere } from "../money/index.ts";
import {
  decimalNumber,
  emailSchema,
  folded,
  formSchema,
  id,
  inputIssues,
  listOf,
  localTimeSchema,
  oereSchema,
  oereWithin,
  oneOf,
  optionally,
  optionalText,
  plainDateSchema,
  text,
  wholeNumber,
} from "./index.ts";

function answer(schema: z.ZodType, value: unknown) {
  const result = schema.safeParse(value);
  return result.success ? result.data : inputIssues(result.error);
}

const issue = (code: string, limit?: number) => [
  limit === undefined ? { field: "", code } : { field: "", code, limit },
];

describe("a text", () => {
  it("is trimmed and composed", () => {
    expect(answer(text({ max: 4 }), "  A\u030ase ")).toBe("\u00c5se");
  });

  it.each([
    [undefined, issue("REQUIRED")],
    [null, issue("REQUIRED")],
    ["   ", issue("REQUIRED")],
    [7, issue("NOT_TEXT")],
    ["a\ud800", issue("NOT_TEXT")],
    ["a", issue("TOO_SHORT", 2)],
    ["abcde", issue("TOO_LONG", 4)],
    ["a\u0000b", issue("CONTROL_CHARACTERS")],
    ["a\nb", issue("CONTROL_CHARACTERS")],
  ])("%j is refused with a code", (value, issues) => {
    expect(answer(text({ min: 2, max: 4 }), value)).toEqual(issues);
  });

  it("may have lines where they are allowed, and nothing else that cannot be seen", () => {
    const lines = text({ max: 20, lines: true });
    expect(answer(lines, "a\r\nb\tc\rd")).toBe("a\nb c\nd");
    expect(answer(lines, "a\u0007")).toEqual(issue("CONTROL_CHARACTERS"));
  });

  it("may be empty where the least is nothing", () => {
    expect(answer(text({ min: 0, max: 4 }), " ")).toBe("");
  });

  it("left out, blank or null is nothing, where it may be", () => {
    const schema = z.object({ place: optionalText({ max: 3 }) });
    for (const given of [{}, { place: null }, { place: " " }, { place: undefined }]) {
      expect(answer(schema, given)).toEqual({ place: null });
    }
    expect(answer(schema, { place: "hus1" })).toEqual([
      { field: "place", code: "TOO_LONG", limit: 3 },
    ]);
    expect(answer(schema, { place: 3 })).toEqual([{ field: "place", code: "NOT_TEXT" }]);
  });
});

describe("other fields", () => {
  it("a key is a UUID", () => {
    const key = "0190A6F0-1111-7abc-8def-0123456789ab";
    expect(answer(id, key)).toBe(key.toLowerCase());
    expect(answer(id, "7")).toEqual(issue("NOT_AN_ID"));
    expect(answer(id, undefined)).toEqual(issue("REQUIRED"));
  });

  it("an e-mail address is one, in lower case", () => {
    expect(answer(emailSchema, " Maja@Example.DK ")).toBe("maja@example.dk");
    expect(answer(emailSchema, "maja")).toEqual(issue("NOT_AN_EMAIL"));
    expect(answer(emailSchema, "")).toEqual(issue("REQUIRED"));
    expect(answer(optionally(emailSchema), "")).toBeNull();
  });

  it("a date is a day that exists, and a time one of the day", () => {
    expect(answer(plainDateSchema, "2026-02-28")).toBe("2026-02-28");
    expect(answer(plainDateSchema, "2026-02-29")).toEqual(issue("NOT_A_DATE"));
    expect(answer(plainDateSchema, "")).toEqual(issue("REQUIRED"));
    expect(answer(plainDateSchema, 5)).toEqual(issue("NOT_A_DATE"));
    expect(answer(optionally(plainDateSchema), null)).toBeNull();
    expect(answer(localTimeSchema, "09:00")).toBe("09:00");
    expect(answer(localTimeSchema, "9")).toEqual(issue("NOT_A_TIME"));
  });

  it("a number is whole where it must be, and within its bounds", () => {
    const seats = wholeNumber({ min: 1, max: 500 });
    expect(answer(seats, 20)).toBe(20);
    expect(answer(seats, 0)).toEqual(issue("TOO_SMALL", 1));
    expect(answer(seats, 501)).toEqual(issue("TOO_LARGE", 500));
    expect(answer(seats, 1.5)).toEqual(issue("NOT_A_NUMBER"));
    expect(answer(seats, Number.NaN)).toEqual(issue("NOT_A_NUMBER"));
    expect(answer(seats, undefined)).toEqual(issue("REQUIRED"));
    const hours = decimalNumber({ min: 0, max: 100, decimals: 2 });
    expect(answer(hours, 1.25)).toBe(1.25);
    expect(answer(hours, 1.255)).toEqual(issue("TOO_MANY_DECIMALS"));
    expect(answer(hours, 1e-7)).toEqual(issue("TOO_MANY_DECIMALS"));
  });

  it("money is whole øre", () => {
    expect(answer(oereSchema, -5)).toBe(oere(-5));
    expect(answer(oereSchema, 0.5)).toEqual(issue("NOT_A_NUMBER"));
    expect(answer(oereWithin({ min: 0, max: 10 }), -1)).toEqual(issue("TOO_SMALL", 0));
  });

  it("a choice is among its options, and a list has a length", () => {
    const letters = listOf(oneOf(["A", "B"]), { max: 2 });
    expect(answer(letters, ["A", "B"])).toEqual(["A", "B"]);
    expect(answer(letters, ["A", "C"])).toEqual([{ field: "1", code: "NOT_AN_OPTION" }]);
    expect(answer(letters, [])).toEqual(issue("REQUIRED"));
    expect(answer(letters, ["A", "B", "A"])).toEqual(issue("TOO_LONG", 2));
  });

  it("a schema that forgot its code is answered with one all the same", () => {
    expect(answer(z.object({}), 7)).toEqual(issue("REQUIRED"));
    expect(answer(z.number().min(3), 1)).toEqual(issue("TOO_SMALL", 3));
    expect(answer(z.literal("a"), "b")).toEqual(issue("NOT_AN_OPTION"));
    const limited = z
      .number()
      .superRefine((_, context) =>
        context.addIssue({ code: "custom", message: "TOO_LARGE", params: { limit: 4 } }),
      );
    expect(answer(limited, 9)).toEqual(issue("TOO_LARGE", 4));
  });
});

describe("a search", () => {
  it("finds Åse, Ærø and René however they are typed", () => {
    expect(folded("Åse Ærø")).toBe("aase aeroe");
    expect(folded("A\u030ase")).toBe("aase");
    expect(folded("Ren\u00e9 Müller")).toBe("rene muller");
  });
});

describe("a form whose fields lie flat", () => {
  const schema = formSchema(
    z.object({ pattern: z.object({ count: wholeNumber({ min: 1, max: 60 }) }) }),
    {
      inputOf: ({ count }: { count: number }) => ({ pattern: { count } }),
      nameOf: (path) => path.replace("pattern.", ""),
    },
  );

  it("is read as the input it stands for", () => {
    expect(schema.safeParse({ count: 8 })).toEqual({
      success: true,
      data: { pattern: { count: 8 } },
    });
  });

  it("is told a problem by the name of its field, with its limit", () => {
    const result = schema.safeParse({ count: 61 });
    expect(result.success ? [] : inputIssues(result.error)).toEqual([
      { field: "count", code: "TOO_LARGE", limit: 60 },
    ]);
  });
});
