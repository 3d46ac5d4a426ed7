import type { MemberTable } from "../members";

/**
 * Services of Excel that the client itself calls when it starts, outside of the workbook. What they do there nobody sees here: they
 * take the call and answer nothing.
 */
export const service: MemberTable<string> = {
  values: {},
  methods: {
    NotifyActionHandlerReady: () => undefined,
    SendTelemetryEvent: () => undefined,
  },
};

/** The names by which the client makes them (OfficeExtension 16.01). */
export const SERVICES: readonly string[] = [
  "Microsoft.InternalService.AddinInternalService",
  "Microsoft.Telemetry.TelemetryService",
];
