import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import type { ImportAction, ImportDraft } from "../../../app/import/import-draft";
import { SOURCE_WORDS, sourceFigure } from "../../../text/import/source";
import { Heading } from "../../frame/Heading";
import { FIELDS_AT_ONCE, LongList } from "../../list/LongList";
import { FoundTable } from "./FoundTable";

const useStyles = makeStyles({
  source: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalS },
  name: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
});

interface Props {
  readonly draft: ImportDraft;
  readonly act: (action: ImportAction) => void;
}

/** What was read of each source: its tables, each with the appendix it belongs to. */
export function FoundTables({ draft, act }: Props) {
  const styles = useStyles();
  return (
    <>
      <Heading isStatus>{SOURCE_WORDS.found}</Heading>
      {draft.sources.map(({ id, name }) => {
        const tables = draft.tables.filter(({ source }) => source === id);
        return (
          <div key={id}>
            <div className={styles.source}>
              <Text weight="semibold" className={styles.name}>
                {name}
              </Text>
              <Text size={200}>{sourceFigure(tables)}</Text>
              <Button
                size="small"
                appearance="subtle"
                icon={<DismissRegular />}
                aria-label={`${SOURCE_WORDS.remove}: ${name}`}
                title={SOURCE_WORDS.remove}
                onClick={() => act({ kind: "source-removed", source: id })}
              />
            </div>
            <LongList atOnce={FIELDS_AT_ONCE} rows={tables} keyOf={(table) => String(table.id)} what="bảng">
              {(table) => <FoundTable table={table} draft={draft} act={act} />}
            </LongList>
          </div>
        );
      })}
    </>
  );
}
