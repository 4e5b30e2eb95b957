import { describe, expect, it } from "vitest";
import { inputIssues } from "../text/index.ts";
import { editParticipantInput, registerParticipantInput } from "./index.ts";

describe("a citizen", () => {
  it("is registered by name alone, and the rest is not known yet", () => {
    expect(registerParticipantInput.parse({ firstName: " Åse ", lastName: "Ærø" })).toEqual({
      firstName: "Åse",
      lastName: "Ærø",
      birthDate: null,
      phone: null,
      email: null,
      businessIdea: null,
      benefitType: null,
      referralSource: null,
      consentOn: null,
    });
  });

  it("is refused with every field that is wrong", () => {
    const result = editParticipantInput.safeParse({
      id: "x",
      version: -1,
      firstName: "",
      lastName: "x".repeat(81),
      email: "åse",
      birthDate: "1980-02-30",
      benefitType: "CPR",
    });
    expect(result.success ? [] : inputIssues(result.error)).toEqual([
      { field: "id", code: "NOT_AN_ID" },
      { field: "version", code: "TOO_SMALL", limit: 0 },
      { field: "firstName", code: "REQUIRED" },
      { field: "lastName", code: "TOO_LONG", limit: 80 },
      { field: "birthDate", code: "NOT_A_DATE" },
      { field: "email", code: "NOT_AN_EMAIL" },
      { field: "benefitType", code: "NOT_AN_OPTION" },
    ]);
  });
});
