import type { Request, Response } from "express";
import { tokenHash } from "./token.ts";

/** `__Host-` binds the cookie to this host over https; on http localhost browsers refuse that name. */
const cookieName = (secure: boolean) => (secure ? "__Host-session" : "session");

export function setSessionCookie(res: Response, token: string, secure: boolean): void {
  res.cookie(cookieName(secure), token, { httpOnly: true, secure, sameSite: "lax", path: "/" });
}

export function clearSessionCookie(res: Response, secure: boolean): void {
  res.clearCookie(cookieName(secure), { httpOnly: true, secure, sameSite: "lax", path: "/" });
}

/** Hash of the token that the browser sent, or null. */
export function sentTokenHash(req: Request, secure: boolean): string | null {
  const name = cookieName(secure);
  for (const part of (req.headers.cookie ?? "").split(";")) {
    const [key, value] = part.trim().split("=");
    if (key === name && value) return tokenHash(value);
  }
  return null;
}
