import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { localTime, plainDate } from "../calendar/index.ts";
import { inputIssues } from "../text/index.ts";
import {
  editMeetingTextsInput,
  filledText,
  filledWords,
  type MessageValues,
  placeholders,
  placeholdersOf,
  saveMessageTextInput,
  unknownPlaceholders,
  whenInWords,
} from "./index.ts";

const nothing: MessageValues = {
  ...{ dato: null, tid: null, sted: null, tema: null, vært: null, navn: null, svarlink: null },
};
const evening: MessageValues = {
  ...whenInWords({
    date: plainDate("2026-12-03"),
    startsAt: localTime("17:00"),
    endsAt: localTime("19:00"),
  }),
  sted: "Havnehuset, lokale 2",
  tema: "De første kunder",
  vært: "Aisha",
  navn: "Bo",
  svarlink: "/reply/abc",
};

describe("a text of the network", () => {
  it("says when, where, about what, by whom and to whom", () => {
    const text = "Hej {{navn}}\n{{dato}} {{tid}}, {{sted}}\n{{tema}} hos {{vært}}: {{svarlink}}";
    expect(filledText(text, evening)).toBe(
      "Hej Bo\ntorsdag den 3. december 2026 kl. 17.00–19.00, Havnehuset, lokale 2\n" +
        "De første kunder hos Aisha: /reply/abc",
    );
  });

  it("leaves out the line of what is not decided, and says that the place will follow", () => {
    const text = "Hvor: {{sted}}\nTema: {{tema}}\nVært: {{vært}}\n\nVi ses";
    expect(filledText(text, nothing)).toBe("Hvor: sted følger\n\nVi ses");
    expect(filledText("Vi ses {{dato}} om {{tema}}", { ...evening, tema: " " })).toBe(
      "Vi ses torsdag den 3. december 2026 om tema følger",
    );
  });

  it("reads a placeholder however it is spaced and capitalised", () => {
    expect(filledText("{{ Vært }} og {{TEMA}}", evening)).toBe("Aisha og De første kunder");
    expect(unknownPlaceholders("SCRIPT", "{{ Vært }} {{TEMA}}")).toEqual([]);
  });

  it("names what is no placeholder, each once, and a brace left open", () => {
    const text = "{{navn}} {{cpr}} {{cpr}} {{dato {{}} }}";
    expect(unknownPlaceholders("INVITATION", text)).toEqual(["{{cpr}}", "{{dato ", "{{}}", "}}"]);
    expect(unknownPlaceholders("INVITATION", "en { klamme } er bare tegn")).toEqual([]);
  });

  it("has a name and a link only where it is sent to somebody who may answer", () => {
    expect(unknownPlaceholders("SCRIPT", "{{navn}} {{svarlink}}")).toHaveLength(2);
    expect(placeholdersOf("CANCELLATION")).not.toContain("svarlink");
    expect(placeholdersOf("REMINDER")).toEqual(placeholders);
  });

  it("is never filled in again by what it is filled with, and keeps to its lines", () => {
    const sly = { ...evening, tema: "{{svarlink}}\n$& $1 \\", vært: "Bcc: a@b.example\r\nX" };
    expect(filledText("{{tema}}", sly)).toBe("{{svarlink}} $& $1 \\");
    expect(filledWords({ subject: "Fra {{vært}}", body: "" }, sly).subject).toBe(
      "Fra Bcc: a@b.example X",
    );
  });

  it("holds every value as it was given, whatever stands in it", () => {
    const line = fc
      .string({ unit: "grapheme", minLength: 1 })
      .filter((it) => it.trim() === it && it !== "");
    fc.assert(
      fc.property(line, line, (tema, navn) => {
        const clean = (it: string) => it.replace(/\p{Cc}+/gu, " ").trim();
        fc.pre(clean(tema) !== "" && clean(navn) !== "");
        expect(filledText("<{{tema}}|{{navn}}>", { ...nothing, tema, navn })).toBe(
          `<${clean(tema)}|${clean(navn)}>`,
        );
      }),
    );
  });
});

describe("saving a text", () => {
  const words = { kind: "INVITATION", version: 0, subject: "Kom {{dato}}", body: "Hej {{navn}}" };
  const issues = (
    schema: typeof saveMessageTextInput | typeof editMeetingTextsInput,
    it: object,
  ) => {
    const result = schema.safeParse(it);
    return result.success ? [] : inputIssues(result.error);
  };

  it("takes the placeholders of its kind, and refuses others with the field named", () => {
    expect(issues(saveMessageTextInput, words)).toEqual([]);
    expect(issues(saveMessageTextInput, { ...words, subject: "{{cpr}}", body: "{{x}}" })).toEqual([
      { field: "subject", code: "UNKNOWN_PLACEHOLDER" },
      { field: "body", code: "UNKNOWN_PLACEHOLDER" },
    ]);
    expect(issues(saveMessageTextInput, { ...words, kind: "SCRIPT" })).toEqual([
      { field: "body", code: "UNKNOWN_PLACEHOLDER" },
    ]);
  });

  it("of one meeting is refused likewise, and may be taken away", () => {
    const id = "0190a6f0-1111-7abc-8def-0123456789ab";
    const own = { id, version: 1, invitationText: " ", scriptText: "Hej {{navn}}" };
    expect(issues(editMeetingTextsInput, own)).toEqual([
      { field: "scriptText", code: "UNKNOWN_PLACEHOLDER" },
    ]);
    expect(editMeetingTextsInput.parse({ ...own, scriptText: "" })).toMatchObject({
      invitationText: null,
      scriptText: null,
    });
  });
});
