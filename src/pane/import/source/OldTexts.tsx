import { makeStyles, Radio, RadioGroup, Text, tokens } from "@fluentui/react-components";
import type { ImportAction, ImportDraft } from "../../../app/import/import-draft";
import { needsOldTextsChoice } from "../../../app/import/import-step-done";
import { beforeAndAfter, oldTextsCount, SOURCE_WORDS } from "../../../text/import/source";
import { Heading } from "../../frame/Heading";

const useStyles = makeStyles({
  samples: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalL,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: "anywhere",
  },
});

const SAMPLES = 5;

interface Props {
  readonly draft: ImportDraft;
  readonly act: (action: ImportAction) => void;
}

/** Texts in encodings from before Unicode, before and after, for the person to accept or not. */
export function OldTexts({ draft, act }: Props) {
  const styles = useStyles();
  const old = draft.tables.flatMap(({ appendix, oldTexts }) => (appendix === undefined ? [] : oldTexts));
  if (old.length === 0) return null;
  const samples = [...new Set(old.map(({ before, after }) => beforeAndAfter(before, after)))].slice(0, SAMPLES);
  return (
    <section aria-label={SOURCE_WORDS.oldTexts}>
      <Heading>{SOURCE_WORDS.oldTexts}</Heading>
      <Text size={200}>{oldTextsCount(old.length)}</Text>
      <ul className={styles.samples}>
        {samples.map((sample) => (
          <li key={sample}>{sample}</li>
        ))}
      </ul>
      <RadioGroup
        aria-label={SOURCE_WORDS.oldTexts}
        value={draft.oldTexts}
        onChange={(_event, { value }) =>
          act({ kind: "old-texts", choice: value === "converted" ? "converted" : "kept" })
        }
      >
        <Radio value="converted" label={SOURCE_WORDS.converted} />
        <Radio value="kept" label={SOURCE_WORDS.kept} />
      </RadioGroup>
      {needsOldTextsChoice(draft) && <Text size={200}>{SOURCE_WORDS.chooseOldTexts}</Text>}
    </section>
  );
}
