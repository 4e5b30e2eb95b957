const home = "/";

/**
 * The page of ours that a link asked for before sign-in, with its query; home for every other address.
 *
 * Judged as the browser will read it and not by how it is written: "/\evil.example" and "/<tab>/evil.example"
 * name another host as well as "//evil.example" does, and so would "/.//evil.example" once shortened.
 */
export function ownPath(to: string | null, origin: string): string {
  if (!to?.startsWith("/") || !URL.canParse(to, origin)) return home;
  const asked = new URL(to, origin);
  const isOurs = asked.origin === origin && !asked.pathname.startsWith("//");
  const path = asked.pathname + asked.search + asked.hash;
  return isOurs && asked.pathname !== "/sign-in" ? path : home;
}
