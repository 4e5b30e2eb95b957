import {
  filledText,
  type MessageValues,
  messageTextKinds,
  saveMessageTextInput,
} from "@mikrolaan/shared/sessions";
import { describe, expect, it } from "vitest";
import { messageTexts } from "../index.ts";

const nobody: MessageValues = {
  ...{
    dato: null,
    tid: null,
    sted: null,
    tema: null,
    vært: null,
    navn: "Bo",
    svarlink: "/reply/x",
  },
};

describe("the shipped texts", () => {
  it.each(messageTextKinds)(
    "of %s can be saved as they are, with no placeholder unknown",
    (kind) => {
      const words = { kind, version: 0, ...messageTexts[kind] };
      expect(saveMessageTextInput.parse(words)).toEqual(words);
    },
  );

  it("read sensibly where neither theme nor host is known", () => {
    const invitation = filledText(messageTexts.INVITATION.body, nobody);
    expect(invitation).not.toMatch(/Tema|Vært|\{|\}/);
    expect(invitation).toContain("Hvor: sted følger");
    expect(invitation).toContain("Ja, jeg kommer: /reply/x?answer=yes");
  });

  it("press nobody", () => {
    const all = Object.values(messageTexts).flatMap(({ subject, body }) => [subject, body]);
    expect(all.join("\n")).not.toMatch(/venligst|skal du|pligt|udeblev|senest|!/iu);
    expect(messageTexts.INVITATION.body).toContain("frivilligt");
  });
});
