import type { Appendix } from "../../plan/plan";

/** In hundredths of a point, the coarsest first. */
const STEPS = [25, 10, 5] as const;

/**
 * The step in which an appendix gives points, in hundredths: the coarsest that all its maximum points and last year's points
 * are multiples of. Half a point is no step: a criterion of half a point is given by halves too.
 * @returns `undefined` when it has no points, or points in no such step.
 */
export function pointStep(appendix: Appendix): number | undefined {
  const points = appendix.tasks.flatMap(({ maximumPoints, lastYearPoints }) =>
    [maximumPoints, lastYearPoints].filter((one) => one !== undefined),
  );
  if (points.length === 0) return undefined;
  return STEPS.find((step) => points.every((one) => isMultiple(one, step)));
}

/** @param step in hundredths */
export function isMultiple(points: number, step: number): boolean {
  const times = (points * 100) / step;
  return Math.abs(times - Math.round(times)) < 1e-6; // sums of tenths have a tail
}
