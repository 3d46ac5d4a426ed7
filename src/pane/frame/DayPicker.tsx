import {
  Button,
  Field,
  Input,
  makeStyles,
  Popover,
  PopoverSurface,
  PopoverTrigger,
  Text,
  tokens,
} from "@fluentui/react-components";
import { Calendar16Regular } from "@fluentui/react-icons/svg/calendar";
import { useState } from "react";
import { fixAssessmentDay } from "../../app/fix-assessment-day";
import { readLocalDate, type LocalDate } from "../../domain/calendar/local-date";
import { assessedOn, FRAME_WORDS } from "../../text/frame";
import { useEnvironment } from "../environment";
import { useWork } from "../work/use-work";
import { WorkStrip } from "../work/WorkStrip";

const useStyles = makeStyles({
  surface: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM, maxWidth: "260px" },
  buttons: { display: "flex", columnGap: tokens.spacingHorizontalS },
});

interface Props {
  readonly day: LocalDate;
  readonly isFixed: boolean;
  readonly onChanged: () => void;
}

/** Shows the day of assessment; a click opens a small form that fixes it or lets it be today. */
export function DayPicker({ day, isFixed, onChanged }: Props) {
  const styles = useStyles();
  const { workbook } = useEnvironment();
  const [isOpen, setIsOpen] = useState(false);
  const [typed, setTyped] = useState<string>(day);
  const [work, begin] = useWork<void>();
  const fix = async (fixed: LocalDate | undefined) => {
    if (!(await begin(() => fixAssessmentDay(workbook, fixed)))) return;
    setIsOpen(false);
    onChanged();
  };
  const chosen = readLocalDate(typed);
  return (
    <Popover open={isOpen} onOpenChange={(_event, { open }) => setIsOpen(open)} trapFocus>
      <PopoverTrigger>
        <Button size="small" appearance="subtle" icon={<Calendar16Regular />}>
          {assessedOn(day, isFixed)}
        </Button>
      </PopoverTrigger>
      <PopoverSurface className={styles.surface} aria-label={FRAME_WORDS.fixDay}>
        <Text weight="semibold">{FRAME_WORDS.fixDay}</Text>
        <Text size={200}>{FRAME_WORDS.fixDayHint}</Text>
        <Field label={FRAME_WORDS.day}>
          <Input type="date" value={typed} onChange={(_event, { value }) => setTyped(value)} />
        </Field>
        <WorkStrip work={work} words={FRAME_WORDS.fixing} />
        <div className={styles.buttons}>
          <Button appearance="primary" disabled={chosen === undefined} onClick={() => void fix(chosen)}>
            {FRAME_WORDS.fix}
          </Button>
          <Button onClick={() => void fix(undefined)}>{FRAME_WORDS.useToday}</Button>
        </div>
      </PopoverSurface>
    </Popover>
  );
}
