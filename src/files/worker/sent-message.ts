import type { ReadingAnswer, ReadingRequest } from "./reading-request";

/**
 * Messages between pane and worker. Tables go as JSON text: a browser takes a text over at once and reads it several times faster
 * than it clones the same thousands of cells, and the pane must not stand still for a tenth of a second.
 */
export type SentRequest = Extract<ReadingRequest, { readonly kind: "file" }> | { readonly text: string };

export interface SentAnswer {
  readonly id: number;
  readonly text: string;
}

export function sent(request: ReadingRequest): SentRequest {
  return request.kind === "file" ? request : { text: JSON.stringify(request) };
}

export function requestOf(message: SentRequest): ReadingRequest {
  return "text" in message ? (JSON.parse(message.text) as ReadingRequest) : message;
}

export function sentAnswer({ id, answer }: ReadingAnswer): SentAnswer {
  return { id, text: JSON.stringify(answer) };
}

export function answerOf({ text }: SentAnswer): ReadingAnswer["answer"] {
  return JSON.parse(text) as ReadingAnswer["answer"];
}
