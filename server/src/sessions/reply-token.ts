import { createHmac, timingSafeEqual } from "node:crypto";
import { dateFromParts, type PlainDate, partsOf } from "@mikrolaan/shared/calendar";

/** Whose answer a link gives: no name is in it, nor anything that one could be found by. */
export type ReplyLink = {
  readonly municipalityId: string;
  readonly invitationId: string;
  /** The first day on which the link no longer answers: the day after the meeting. */
  readonly expiresOn: PlainDate;
};

/**
 * A link's token: what it says, and the municipality's signature on it.
 *
 * Shape    48 signs of base64url, a dot, 43 signs; fit for an address as it is.
 */
export function replyToken(link: ReplyLink, signingKey: string): string {
  const said = encoded(link);
  return `${said}.${signatureOf(said, signingKey).toString("base64url")}`;
}

/** What a token says, believed by nobody yet; null for what cannot be one. */
export function readReplyToken(token: string): ReplyLink | null {
  const said = partsOfToken(token)?.said;
  return said === undefined ? null : decoded(Buffer.from(said, "base64url"));
}

/** Whether the municipality whose key this is has signed the token; in the same time for any that is wrong. */
export function isSignedWith(token: string, signingKey: string): boolean {
  const parts = partsOfToken(token);
  if (parts === null) return false;
  const given = Buffer.from(parts.signature, "base64url");
  return timingSafeEqual(given, signatureOf(parts.said, signingKey));
}

const shape = /^([\w-]{48})\.([\w-]{43})$/;

function partsOfToken(token: string): { said: string; signature: string } | null {
  const [, said, signature] = shape.exec(token) ?? [];
  return said === undefined || signature === undefined ? null : { said, signature };
}

/** The name of the purpose is signed along, so that no other link of ours can pass for this one. */
function signatureOf(said: string, signingKey: string): Buffer {
  return createHmac("sha256", signingKey).update(`network reply ${said}`).digest();
}

function encoded({ municipalityId, invitationId, expiresOn }: ReplyLink): string {
  const { year, month, day } = partsOf(expiresOn);
  const until = Buffer.alloc(4);
  until.writeUInt32BE(year * 10_000 + month * 100 + day);
  return Buffer.concat([bytesOf(municipalityId), bytesOf(invitationId), until]).toString(
    "base64url",
  );
}

function decoded(said: Buffer): ReplyLink | null {
  const until = said.readUInt32BE(32);
  const expiresOn = dateFromParts({
    year: Math.floor(until / 10_000),
    month: Math.floor(until / 100) % 100,
    day: until % 100,
  });
  if (expiresOn === null) return null;
  return { municipalityId: idOf(said, 0), invitationId: idOf(said, 16), expiresOn };
}

function bytesOf(id: string): Buffer {
  return Buffer.from(id.replaceAll("-", ""), "hex");
}

function idOf(said: Buffer, at: number): string {
  const hex = said.subarray(at, at + 16).toString("hex");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
