import { openQuestions, rowsNotLoaded, tablesNotLoaded } from "../../../app/import/not-loaded";
import {
  leftOutWords,
  NOT_LOADED_WORDS,
  rowNotLoadedPlace,
  rowNotLoadedWords,
  tableNotLoadedPlace,
} from "../../../text/import/not-loaded";
import { placeWords } from "../../../text/import/places";
import { questionSentence } from "../../../text/import/questions";
import { tableWords } from "../../../text/import/source";
import type { Import } from "../use-import";
import { PlacesToSee } from "./PlacesToSee";

/** What is not loaded of all that was read, and what was asked and never answered: by name, with a way back to where it is decided. */
export function NotLoaded({ importing: { draft, known, act } }: { readonly importing: Import }) {
  const rows = draft.readings.flatMap(rowsNotLoaded).map((row) => ({
    key: `${row.at.table}:${row.at.row}`,
    place: rowNotLoadedPlace(row, draft),
    words: rowNotLoadedWords(row),
  }));
  const tables = tablesNotLoaded(draft).map((table) => ({
    key: String(table.id),
    place: tableNotLoadedPlace(table, draft),
    words: `${leftOutWords(table.leftOut)}: ${tableWords(table.raw)}`,
  }));
  const questions = openQuestions(draft, known !== undefined).map(({ question: { key, rows: at, doubt, about } }) => ({
    key,
    place: placeWords(at, draft),
    words: questionSentence(doubt, about),
  }));
  return (
    <>
      <PlacesToSee
        title={NOT_LOADED_WORDS.questions}
        hint={NOT_LOADED_WORDS.questionsHint}
        places={questions}
        backWords={NOT_LOADED_WORDS.toDoubts}
        onBack={() => act({ kind: "step", step: "doubts" })}
      />
      <PlacesToSee
        title={NOT_LOADED_WORDS.rows}
        places={rows}
        backWords={NOT_LOADED_WORDS.toPreview}
        onBack={() => act({ kind: "step", step: "preview" })}
      />
      <PlacesToSee
        title={NOT_LOADED_WORDS.tables}
        places={tables}
        backWords={NOT_LOADED_WORDS.toSources}
        onBack={() => act({ kind: "step", step: "source" })}
      />
    </>
  );
}
