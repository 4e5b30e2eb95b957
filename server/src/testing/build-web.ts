import { builtWebApp } from "../app/web-build.ts";

/** Before the browser's tests: the web app as it is now, built if that has changed. */
export default async function setup(): Promise<void> {
  await builtWebApp(() => {});
}
