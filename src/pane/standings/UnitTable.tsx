import {
  Button,
  makeStyles,
  Table,
  TableBody,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
  tokens,
} from "@fluentui/react-components";
import type { UnitStandings } from "../../app/list-standings";
import { STANDINGS_WORDS } from "../../text/standings";

const useStyles = makeStyles({
  number: { width: "52px", textAlign: "right", paddingInline: "2px", fontSize: tokens.fontSizeBase200 },
  numberHead: { width: "52px", paddingInline: "2px", fontSize: tokens.fontSizeBase100 },
  name: { justifyContent: "flex-start", paddingInline: "2px", minWidth: 0, textAlign: "left" },
});

interface Props {
  readonly units: readonly UnitStandings[];
  readonly chosen: string | undefined;
  readonly onChoose: (unit: string) => void;
}

/** A row a unit: tasks led, overdue, due soon, completed. A click on a name lists that unit's tasks. */
export function UnitTable({ units, chosen, onChoose }: Props) {
  const styles = useStyles();
  return (
    <Table size="extra-small" aria-label={STANDINGS_WORDS.byUnit}>
      <TableHeader>
        <TableRow>
          <TableHeaderCell>{STANDINGS_WORDS.unit}</TableHeaderCell>
          {[STANDINGS_WORDS.led, STANDINGS_WORDS.overdue, STANDINGS_WORDS.dueSoon, STANDINGS_WORDS.completed].map(
            (words) => (
              <TableHeaderCell key={words} className={styles.numberHead}>
                {words}
              </TableHeaderCell>
            ),
          )}
        </TableRow>
      </TableHeader>
      <TableBody>
        {units.map((unit) => (
          <TableRow key={unit.unit} appearance={unit.unit === chosen ? "brand" : "none"}>
            <TableCell>
              <Button
                size="small"
                appearance="transparent"
                className={styles.name}
                aria-pressed={unit.unit === chosen}
                onClick={() => onChoose(unit.unit)}
              >
                {unit.unit}
              </Button>
            </TableCell>
            {[unit.tasks, unit.overdue, unit.dueSoon, unit.completed].map((count, index) => (
              <TableCell key={index} className={styles.number}>
                {count}
              </TableCell>
            ))}
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}
