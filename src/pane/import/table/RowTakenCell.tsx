import { makeStyles, Select, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { PreviewRow } from "../../../app/import/import-preview";
import { rowAnswerOf } from "../../../app/import/import-row-retold";
import type { ToldRow } from "../../../domain/import/rows/read-rows";
import { retellLabel, retoldLabel } from "../../../text/import/preview";
import { ROW_ANSWERS } from "../../../text/import/questions";
import { rowTakenWords } from "../../../text/import/rows-taken";

const useStyles = makeStyles({
  button: {
    padding: 0,
    border: "none",
    backgroundColor: "transparent",
    color: "inherit",
    font: "inherit",
    textAlign: "left",
    textDecorationLine: "underline",
    textDecorationStyle: "dotted",
    cursor: "pointer",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  number: { color: tokens.colorNeutralForeground3, marginLeft: tokens.spacingHorizontalXS },
  select: { minWidth: 0 },
});

interface Props {
  readonly row: PreviewRow;
  readonly onTold: (as: ToldRow["as"]) => void;
}

/** What a row was taken for; a press lets the person say what it is. */
export function RowTakenCell({ row: { row, taken }, onTold }: Props) {
  const styles = useStyles();
  const [isOpen, setIsOpen] = useState(false);
  const words = rowTakenWords(taken);
  const answer = rowAnswerOf(taken);
  if (isOpen && answer !== undefined)
    return (
      <Select
        size="small"
        className={styles.select}
        autoFocus
        aria-label={retoldLabel(row)}
        value={answer}
        onBlur={() => setIsOpen(false)}
        onChange={(event) => {
          const told = ROW_ANSWERS.find(({ value }) => value === event.target.value);
          if (told !== undefined) onTold(told.value);
        }}
      >
        {ROW_ANSWERS.map(({ value, words: answerWords }) => (
          <option key={value} value={value}>
            {answerWords}
          </option>
        ))}
      </Select>
    );
  return (
    <>
      {answer === undefined ? (
        words
      ) : (
        <button
          type="button"
          className={styles.button}
          aria-label={retellLabel(words, row)}
          onClick={() => setIsOpen(true)}
        >
          {words}
        </button>
      )}
      <span className={styles.number}>{row}</span>
    </>
  );
}
