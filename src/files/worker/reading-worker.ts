import { answerTo, type ReadingAnswer, type ReadingRequest } from "./reading-request";

/** Runs in a Worker, where a hostile or enormous file keeps nobody waiting and can be stopped. */
self.addEventListener("message", ({ data: request }: MessageEvent<ReadingRequest>) => {
  answerTo(request).then(
    (answer) => {
      const message: ReadingAnswer = { id: request.id, answer };
      self.postMessage(message);
    },
    // A fault of ours, which the pane shall show: it hears only of errors, not of promises.
    (reason: unknown) => self.reportError(reason),
  );
});
