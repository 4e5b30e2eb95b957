import type { UncertaintyNews } from "./uncertainty-figures.ts";
import type { UncertaintyJob } from "./uncertainty-job.ts";

/** What the worker is told, and what it tells of which job: news of a job that was left come late. */
export type Drawing = { readonly id: number; readonly job: UncertaintyJob };
export type DrawingNews = { readonly id: number; readonly news: UncertaintyNews };

/** A worker that draws one job at a time; the next one ends the one before. */
export type Drawer = {
  readonly draw: (job: UncertaintyJob, onNews: (news: UncertaintyNews) => void) => void;
  readonly stop: () => void;
  readonly end: () => void;
};

/** The worker starts with the first job. */
export function newDrawer(): Drawer {
  let worker: Worker | null = null;
  let current = 0;
  const stop = () => {
    current += 1;
    worker?.postMessage("stop");
  };
  return {
    draw(job, onNews) {
      worker ??= new Worker(new URL("./uncertainty.worker.ts", import.meta.url), {
        type: "module",
      });
      current += 1;
      const id = current;
      worker.onmessage = ({ data }: MessageEvent<DrawingNews>) => {
        if (data.id === id && current === id) onNews(data.news);
      };
      worker.postMessage({ id, job } satisfies Drawing);
    },
    stop,
    end() {
      stop();
      worker?.terminate();
      worker = null;
    },
  };
}
