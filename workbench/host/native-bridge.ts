import type { Host } from "./host";

/** What office.js finds as `_richApiNativeBridge` when it loads; it sets `onMessageFromHost` itself. */
export interface NativeBridge {
  sendMessageToHost(message: string): void;
  onMessageFromHost?: (message: string) => void;
}

/** Joins an office.js of the same process to the host: JSON text both ways, answers never before the call has returned. */
export function nativeBridge(host: Host): NativeBridge {
  const bridge: NativeBridge = {
    sendMessageToHost(text) {
      const { id, message } = JSON.parse(text) as { id: number; message: { body: unknown } };
      const request = typeof message.body === "string" ? message.body : JSON.stringify(message.body);
      const reply = (statusCode: number, body: unknown): void =>
        bridge.onMessageFromHost?.(JSON.stringify({ id, message: { statusCode, headers: {}, body } }));
      host.answer(request).then(
        (answer) => setTimeout(() => reply(200, JSON.parse(answer)), 0),
        (error: unknown) => reply(500, { error: { code: "GeneralException", message: String(error) } }),
      );
    },
  };
  host.onEvents((entries) => bridge.onMessageFromHost?.(JSON.stringify({ type: EVENT_MESSAGE, message: { entries } })));
  return bridge;
}

const EVENT_MESSAGE = 3;
