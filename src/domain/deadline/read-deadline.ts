import { unreadable, type Deadline, type DeadlineContext } from "./deadline";
import { readDependent } from "./dependent";
import { readOngoing } from "./ongoing";
import { plainWords } from "./plain-words";
import { readPoint } from "./point";
import { readRecurring } from "./recurring";
import { readRecurringDays } from "./recurring-days";
import { recurringOnRemark, setsUnknownLimit, withoutRemarks, withRemark } from "./remarks";
import { readWithReports } from "./reports";
import { readSeveral } from "./several";
import { readSpan } from "./spans";
import { readThenOngoing } from "./then-ongoing";

type Reader = (words: string, context: DeadlineContext) => Deadline | undefined;

/** The families of spellings. The first that knows the words answers, be it that there is no such day. */
const READERS: readonly Reader[] = [
  readThenOngoing,
  readOngoing,
  readWithReports,
  (words, context) => readPoint(words, context.planYear, context),
  readRecurring,
  readRecurringDays,
  readSeveral,
  readSpan,
  readDependent,
];

/**
 * Reads a cell of "Thời gian hoàn thành". Letter case, diacritics, spaces, line breaks and kinds of dash do not matter.
 * What could mean two days is never guessed: it is `unreadable`, and the Office is asked.
 */
export function readDeadline(text: string, context: DeadlineContext): Deadline {
  const words = plainWords(text);
  if (!/[\p{L}\d]/u.test(words)) return unreadable("empty");
  if (words.length > LONGEST) return unreadable("unknown-words");
  const read = readCell(words, context);
  if (read.kind !== "unreadable" || !/\S\s*[\r\n]\s*\S/.test(text)) return read;
  // Lines that make no sense as one sentence may be a list.
  const asList = readCell(plainWords(text.replace(/[\r\n]+/g, ";")), context);
  return asList.kind === "unreadable" ? read : asList;
}

/** Characters; what is longer is a paragraph with more than one thing in it. */
const LONGEST = 500;

function readCell(words: string, context: DeadlineContext): Deadline {
  const { main, remarks } = withoutRemarks(words);
  let deadline = readMain(main, context);
  for (const remark of remarks) {
    const turned = deadline.kind === "recurring" ? recurringOnRemark(main, remark, context) : undefined;
    const read = turned ?? readWords(remark, context);
    if (read.kind === "unreadable" && setsUnknownLimit(remark)) return read;
    deadline = turned ?? withRemark(deadline, read);
  }
  return deadline;
}

/** "Hằng năm theo quy định", "Quý II theo Kế hoạch của tỉnh": what follows "theo" is a reason, not a day. */
function readMain(words: string, context: DeadlineContext): Deadline {
  const read = readWords(words, context);
  const [beforeReason = ""] = words.split(/[, ]theo /);
  if (read.kind !== "unreadable" || beforeReason === words) return read;
  return readWords(beforeReason, context);
}

function readWords(words: string, context: DeadlineContext): Deadline {
  for (const read of READERS) {
    const deadline = read(words, context);
    if (deadline !== undefined) return deadline;
  }
  return unreadable(TWO_DIGIT_YEAR.test(words) ? "two-digit-year" : "unknown-words");
}

const TWO_DIGIT_YEAR = /(?:^|\D)\d{1,2}([/.-])\d{1,2}\1\d{2}(?!\d)|\d{4}-\d{2}$/;
