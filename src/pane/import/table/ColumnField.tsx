import { Badge, Field, makeStyles, Select, Text, tokens } from "@fluentui/react-components";
import type { ColumnChoice } from "../../../app/import/import-columns";
import type { ColumnRole } from "../../../domain/import/columns/column-role";
import { CERTAINTY_WORDS, columnTitle, sampleWords, twiceWords } from "../../../text/import/columns";
import { ROLES, ROLE_WORDS } from "../../../text/import/roles";

const useStyles = makeStyles({
  column: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: { display: "flex", alignItems: "start", columnGap: tokens.spacingHorizontalS },
  name: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  badge: { flexShrink: 0 },
  samples: { color: tokens.colorNeutralForeground3, overflowWrap: "anywhere" },
});

const COLOURS = { sure: "subtle", doubtful: "warning", told: "informative" } as const;

interface Props {
  readonly choice: ColumnChoice;
  readonly onRole: (role: ColumnRole) => void;
}

/** A column with its heading, two of its texts, and the choice of what it holds. */
export function ColumnField({ choice, onRole }: Props) {
  const styles = useStyles();
  const { role, certainty, isTwice } = choice;
  const title = columnTitle(choice);
  return (
    <div className={styles.column}>
      <div className={styles.title}>
        <Text weight="semibold" className={styles.name}>
          {title}
        </Text>
        <Badge appearance="tint" color={COLOURS[certainty]} className={styles.badge}>
          {CERTAINTY_WORDS[certainty]}
        </Badge>
      </div>
      <Text size={200} className={styles.samples}>
        {sampleWords(choice)}
      </Text>
      <Field validationState={isTwice ? "warning" : "none"} {...(isTwice && { validationMessage: twiceWords(role) })}>
        <Select
          size="small"
          aria-label={title}
          value={role}
          onChange={(event) => {
            const chosen = ROLES.find((one) => one === event.target.value);
            if (chosen !== undefined) onRole(chosen);
          }}
        >
          {ROLES.map((one) => (
            <option key={one} value={one}>
              {ROLE_WORDS[one]}
            </option>
          ))}
        </Select>
      </Field>
    </div>
  );
}
