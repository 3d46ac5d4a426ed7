/** A spreadsheet that is given this text as it gives itself what is typed would take it for a formula, and could work it out. */
export function wouldRun(text: string): boolean {
  if (!/^\s*[=@+-]/.test(text)) return false; // nearly always
  const words = text.trim();
  return /^[=@]/.test(words) || CALLS.test(words) || COUNTS.test(words);
}

/** After numbers and cells, if any, a function, another sheet, or a program (`cmd|' /C calc'!A0`). */
const CALLS = /^[+\-\s]+(?:[A-Za-z\d$.,:%]+\s*[-+*/^&<>=]+\s*)*(?:'[^'\n]*'!|[A-Za-z_][\w.]*[(|!])/;

/** Nothing but numbers and cells with a sign between them: `-1+1`, `+A1*2`. */
const COUNTS =
  /^[+\-\s]+(?:\d[\d.,]*%?|\$?[A-Za-z]{1,3}\$?\d+)(?:\s*[-+*/^&]\s*(?:\d[\d.,]*%?|\$?[A-Za-z]{1,3}\$?\d+))+$/;
