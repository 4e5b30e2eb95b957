import type { UncertaintyNews } from "./uncertainty-figures.ts";
import { type UncertaintyJob, uncertaintyOf } from "./uncertainty-job.ts";

// As long as a slice lasts the worker hears nothing: neither that it may stop nor of another job.
const sliceMilliseconds = 40;

let turn = 0;

self.onmessage = ({ data }: MessageEvent<UncertaintyJob | "stop">) => {
  turn += 1;
  if (data !== "stop") void run(data, turn);
};

async function run(job: UncertaintyJob, mine: number): Promise<void> {
  let pauseAt = performance.now() + sliceMilliseconds;
  for (const news of uncertaintyOf(job, () => performance.now())) {
    if (news.kind !== "progress") tell(news);
    if (performance.now() < pauseAt) continue;
    if (news.kind === "progress") tell(news);
    await new Promise((resolve) => setTimeout(resolve));
    if (turn !== mine) return;
    pauseAt = performance.now() + sliceMilliseconds;
  }
}

function tell(news: UncertaintyNews): void {
  self.postMessage(news);
}
