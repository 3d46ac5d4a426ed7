import { answerTo } from "./reading-request";
import { requestOf, sentAnswer, type SentRequest } from "./sent-message";

/** Runs in a Worker, where a hostile or enormous file keeps nobody waiting and can be stopped. */
self.addEventListener("message", ({ data }: MessageEvent<SentRequest>) => {
  const request = requestOf(data);
  answerTo(request).then(
    (answer) => self.postMessage(sentAnswer({ id: request.id, answer })),
    // A fault of ours, which the pane shall show: it hears only of errors, not of promises.
    (reason: unknown) => self.reportError(reason),
  );
});
