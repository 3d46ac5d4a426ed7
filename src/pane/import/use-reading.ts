import { startTransition, useCallback, useEffect, useRef, useState } from "react";
import type { AppendixReader } from "../../app/appendix-reader";
import type { AppendixReading, ImportAction, ImportDraft } from "../../app/import/import-draft";
import { orderedTables, readingOrders, type ReadingOrder } from "../../app/import/import-orders";
import { yearOf } from "../../domain/calendar/local-date";
import type { FileProblem } from "../../domain/import/raw-table";
import type { Unit } from "../../domain/plan/unit";
import { ok, type Result } from "../../domain/result";
import { useEnvironment } from "../environment";

/** How far the reading of sources and appendices is. */
export interface Reading {
  readonly state: "ready" | "working" | "cancelled" | FileProblem;
  readonly stop: () => void;
  readonly again: () => void;
  /** Runs a reading that can be stopped; `isWanted` says no once it was. */
  readonly during: (job: (isWanted: () => boolean) => Promise<void>) => Promise<void>;
}

const NO_UNITS: readonly Unit[] = [];

/** Reads the appendices of a draft whenever a choice changes what they say. What was read before stays meanwhile. */
export function useReading(
  draft: ImportDraft,
  act: (action: ImportAction) => void,
  units: readonly Unit[] = NO_UNITS,
): Reading {
  const { reader, today } = useEnvironment();
  const [state, setState] = useState<Reading["state"]>("ready");
  const latest = useRef(0);
  const asked = useRef("");

  const during = useCallback<Reading["during"]>(async (job) => {
    const mine = ++latest.current;
    const isWanted = () => mine === latest.current;
    setState("working");
    await job(isWanted);
    // Drawn together with what the job has brought, in turns: thousands of rows at once would hold up the pane.
    startTransition(() => {
      if (isWanted()) setState((now) => (now === "working" ? "ready" : now));
    });
  }, []);

  useEffect(() => {
    if (draft.step === "source" || state === "cancelled" || typeof state === "object") return;
    const orders = readingOrders(draft, units, yearOf(today()));
    if (orders.length === 0) return;
    const key = orders.map((order) => order.key).join("\n");
    if (key === asked.current && draft.readings.length > 0) return;
    if (key === asked.current && state === "working") return;
    asked.current = key;
    void during(async (isWanted) => {
      const read = await readAll(orders, draft, reader);
      if (!isWanted()) return;
      if (read.ok) startTransition(() => act({ kind: "appendices-read", readings: read.value }));
      else setState(read.problem);
    });
  }, [draft, units, today, reader, act, during, state]);

  return {
    state,
    during,
    stop: () => {
      reader.cancel();
      latest.current += 1;
      asked.current = "";
      setState("cancelled");
    },
    again: () => {
      asked.current = "";
      setState("ready");
    },
  };
}

/** Appendices that are as they were are not read again. */
async function readAll(
  orders: readonly ReadingOrder[],
  draft: ImportDraft,
  reader: AppendixReader,
): Promise<Result<readonly AppendixReading[], FileProblem>> {
  const readings: AppendixReading[] = [];
  for (const order of orders) {
    const { appendix, tables, key } = order;
    const before = draft.readings.find((reading) => reading.key === key);
    const raw = before?.raw ?? orderedTables(order, draft);
    const read = before === undefined ? await reader.readAppendix(raw, order.options) : ok(before.read);
    if (!read.ok) return read;
    readings.push({ appendix, tables, raw, key, year: order.options.year, read: read.value });
  }
  return ok(readings);
}
