import { randomUUID } from "node:crypto";
import { plainDate } from "@mikrolaan/shared/calendar";
import { describe, expect, it } from "vitest";
import { isSignedWith, type ReplyLink, readReplyToken, replyToken } from "./reply-token.ts";

const key = randomUUID();
const link: ReplyLink = {
  municipalityId: randomUUID(),
  invitationId: randomUUID(),
  expiresOn: plainDate("2026-12-04"),
};
const token = replyToken(link, key);

describe("a reply link's token", () => {
  it("says whose answer it gives and until when, signed, in 92 signs fit for an address", () => {
    expect(readReplyToken(token)).toEqual(link);
    expect(isSignedWith(token, key)).toBe(true);
    expect(encodeURIComponent(token)).toBe(token);
    expect(token).toHaveLength(92);
  });

  it("is not believed when any sign of it is another", () => {
    for (let at = 0; at < token.length; at += 1) {
      if (token[at] === "." || at === token.length - 1) continue;
      const other = token[at] === "A" ? "B" : "A";
      const forged = token.slice(0, at) + other + token.slice(at + 1);
      expect(isSignedWith(forged, key)).toBe(false);
    }
  });

  it("is not believed with another municipality's key, nor with a signature borrowed from another", () => {
    expect(isSignedWith(token, randomUUID())).toBe(false);
    const another = replyToken({ ...link, invitationId: randomUUID() }, key);
    const mixed = `${token.split(".")[0]}.${another.split(".")[1]}`;
    expect(isSignedWith(mixed, key)).toBe(false);
  });

  it.each(["", ".", token.slice(1), `${token}A`, token.replace(".", ""), "../etc/passwd"])(
    "%j is none",
    (text) => {
      expect(readReplyToken(text)).toBeNull();
      expect(isSignedWith(text, key)).toBe(false);
    },
  );

  it("with a day that does not exist says nothing", () => {
    const said = Buffer.from(token.split(".")[0] ?? "", "base64url");
    said.writeUInt32BE(20_261_331, 32);
    expect(readReplyToken(`${said.toString("base64url")}.${token.split(".")[1]}`)).toBeNull();
  });
});
