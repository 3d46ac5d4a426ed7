import { STANDING_WORDS } from "../../domain/progress/standing";
import { columnLetters } from "../names";
import type { Area, ConditionalFormatSpec } from "../sheet-spec";
import { COLOURED_STANDINGS, STANDING_COLOURS } from "./standing-colours";

/** Colours whole rows of `body` by the words of Đánh giá tiến độ, one conditional format a colour. `column` counts from 0. */
export function standingConditionalFormats(body: Area, column: number): readonly ConditionalFormatSpec[] {
  return COLOURED_STANDINGS.map((standing) => ({
    area: body,
    formula: `=$${columnLetters(column)}${body.row + 1}="${STANDING_WORDS[standing]}"`,
    ...STANDING_COLOURS[standing],
  }));
}
