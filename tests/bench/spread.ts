/** How long something took, in milliseconds: half of the times no more than `p50`, 19 of 20 than `p95`. */
export interface Spread {
  readonly p50: number;
  readonly p95: number;
}

/** Does two things in turns, so that both have the same machine; the first rounds are not counted. */
export async function timed(
  deeds: readonly [() => Promise<unknown>, () => Promise<unknown>],
  rounds: number,
): Promise<readonly [Spread, Spread]> {
  const times: [number[], number[]] = [[], []];
  for (let round = -warmingUp; round < rounds; round += 1) {
    for (const at of [0, 1] as const) {
      const took = await timeOf(deeds[at]);
      if (round >= 0) times[at].push(took);
    }
  }
  return [spreadOf(times[0]), spreadOf(times[1])];
}

/** Does one thing again and again, which nothing is put beside. */
export async function timedAlone(deed: () => Promise<unknown>, rounds: number): Promise<Spread> {
  const times: number[] = [];
  for (let round = -warmingUp; round < rounds; round += 1) times.push(await timeOf(deed));
  return spreadOf(times.slice(warmingUp));
}

const warmingUp = 5;

async function timeOf(deed: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await deed();
  return performance.now() - began;
}

export function spreadOf(times: readonly number[]): Spread {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.ceil(sorted.length * share) - 1] ?? 0;
  return { p50: at(0.5), p95: at(0.95) };
}
