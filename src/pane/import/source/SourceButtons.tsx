import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { SOURCE_WORDS } from "../../../text/import/source";
import { FileButton } from "../../plan/FileButton";
import { PasteArea } from "./PasteArea";
import type { Import } from "../use-import";

const useStyles = makeStyles({
  ways: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  way: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    rowGap: tokens.spacingVerticalXS,
    paddingBottom: tokens.spacingVerticalM,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** The ways in: files, the cells that are selected in Excel, the clipboard. */
export function SourceButtons({ importing }: { readonly importing: Import }) {
  const styles = useStyles();
  const { draft, takeFiles, takeSelection, takePasted } = importing;
  const isFirst = draft.sources.length === 0;
  return (
    <div className={styles.ways}>
      <div className={styles.way}>
        <Text weight="semibold">{SOURCE_WORDS.files}</Text>
        <Text size={200}>{SOURCE_WORDS.filesHint}</Text>
        <FileButton
          words={isFirst ? SOURCE_WORDS.chooseFiles : SOURCE_WORDS.addFiles}
          accept=".docx,.xlsx,.json"
          areMany
          onFiles={(files) => void takeFiles(files)}
        />
      </div>
      <div className={styles.way}>
        <Text weight="semibold">{SOURCE_WORDS.selection}</Text>
        <Text size={200}>{SOURCE_WORDS.selectionHint}</Text>
        <Button onClick={() => void takeSelection()}>{SOURCE_WORDS.takeSelection}</Button>
      </div>
      <PasteArea onPasted={(pasted) => void takePasted(pasted)} />
    </div>
  );
}
