import type { MikroORM } from "@mikro-orm/postgresql";
import type { Clock } from "../platform/clock.ts";
export const exampleSignIns = { accounts: [], password: null };
export async function hasExample(_orm: MikroORM): Promise<boolean> { return true; }
export async function loadExample(_orm: MikroORM, _clock: Clock): Promise<void> {}
