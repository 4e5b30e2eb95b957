import type { Drawing, DrawingNews } from "./drawing.ts";
import { uncertaintyOf } from "./uncertainty-job.ts";

// As long as a slice lasts the worker hears nothing: neither that it may stop nor of another job.
const sliceMilliseconds = 40;

let turn = 0;

self.onmessage = ({ data }: MessageEvent<Drawing | "stop">) => {
  turn += 1;
  if (data !== "stop") void run(data, turn);
};

async function run({ id, job }: Drawing, mine: number): Promise<void> {
  const tell = (news: DrawingNews["news"]) => self.postMessage({ id, news } satisfies DrawingNews);
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
