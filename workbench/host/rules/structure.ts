import { HostError } from "../host-error";
import type { HostContext } from "../members";

/**
 * Sheets of a workbook with protected structure are not added, deleted, renamed, moved or hidden.
 * Source: https://support.microsoft.com/office/protect-a-workbook-7e365a4d-3e89-4616-84ca-1931257c1517
 */
export function checkStructure(host: HostContext): void {
  if (host.book.structure !== undefined) throw new HostError("AccessDenied");
}
