import type { AppendixReader } from "../../app/appendix-reader";
import { failed } from "../../domain/result";
import type { Reading, ReadingRequest, Readings } from "./reading-request";
import { answerOf, sent, type SentAnswer } from "./sent-message";

/** Far longer than the largest honest appendix takes on an old computer. */
const TIME_LIMIT = 60_000;

/** The reader of the pane: a Worker, which is ended when it takes longer than the limit, in milliseconds. */
export function workerReader(timeLimit = TIME_LIMIT): AppendixReader {
  let worker: Worker | undefined;
  let lastId = 0;
  const waiting = new Map<number, Waiting>();

  const start = (): Worker => {
    const started = new Worker(new URL("./reading-worker.ts", import.meta.url));
    started.addEventListener("message", ({ data }: MessageEvent<SentAnswer>) => {
      const answer = answerOf(data);
      apart(() => waiting.get(data.id)?.answer(answer));
    });
    started.addEventListener("error", (event) => {
      for (const one of waiting.values()) one.fail(new Error(event.message));
      end();
    });
    return started;
  };
  const end = (): void => {
    worker?.terminate();
    worker = undefined;
    for (const { timer } of waiting.values()) clearTimeout(timer);
    waiting.clear();
  };
  const ask = <Kind extends Reading>(kind: Kind, what: Readings[Kind]["ask"]): Promise<Readings[Kind]["answer"]> =>
    new Promise((resolve, reject) => {
      worker ??= start();
      const id = (lastId += 1);
      const settle = () => {
        clearTimeout(waiting.get(id)?.timer);
        waiting.delete(id);
      };
      waiting.set(id, {
        answer: (answer) => {
          settle();
          resolve(answer);
        },
        fail: reject,
        timer: setTimeout(() => {
          const late = [...waiting.values()];
          end();
          for (const one of late) one.answer(failed({ kind: "too-slow" }));
        }, timeLimit),
      });
      apart(() => {
        if (waiting.has(id)) worker?.postMessage(sent({ id, kind, ask: what } as ReadingRequest));
      });
    });

  return {
    readFile: (bytes) => ask("file", bytes),
    readPasted: (pasted) => ask("pasted", pasted),
    readAppendix: (tables, options) => ask("appendix", { tables, options }),
    cancel: end,
  };
}

/**
 * Does something in a turn of its own. Putting thousands of cells into words or reading them back takes some hundredths of a second,
 * drawing what they say as many: one after the other in one turn, the pane would be felt to stand still.
 */
function apart(job: () => void): void {
  setTimeout(job);
}

interface Waiting {
  readonly answer: (answer: Readings[Reading]["answer"]) => void;
  readonly fail: (reason: Error) => void;
  readonly timer: ReturnType<typeof setTimeout>;
}
