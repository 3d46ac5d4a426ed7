import { Button, makeStyles, Popover, PopoverSurface, PopoverTrigger, Text, tokens } from "@fluentui/react-components";
import { Calendar16Regular } from "@fluentui/react-icons/svg/calendar";
import { useState } from "react";
import { fixAssessmentDay } from "../../app/fix-assessment-day";
import { formatDay, type LocalDate } from "../../domain/calendar/local-date";
import { assessedOn, FRAME_WORDS } from "../../text/frame";
import { useEnvironment } from "../environment";
import { useWork } from "../work/use-work";
import { WorkStrip } from "../work/WorkStrip";
import { DayField } from "./DayField";
import { dayTyped } from "../../domain/calendar/typed-day";

const useStyles = makeStyles({
  trigger: { paddingInline: 0, justifyContent: "flex-start" },
  form: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM, maxWidth: "270px" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
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
  const [typed, setTyped] = useState(formatDay(day));
  const [work, begin] = useWork<void>();
  const fix = async (fixed: LocalDate | undefined) => {
    if (!(await begin(() => fixAssessmentDay(workbook, fixed)))) return;
    setIsOpen(false);
    onChanged();
  };
  const chosen = dayTyped(typed);
  const fixChosen = (event: React.FormEvent) => {
    event.preventDefault();
    if (chosen !== undefined) void fix(chosen);
  };
  return (
    <Popover open={isOpen} onOpenChange={(_event, { open }) => setIsOpen(open)} trapFocus>
      <PopoverTrigger>
        <Button size="small" appearance="transparent" className={styles.trigger} icon={<Calendar16Regular />}>
          {assessedOn(day, isFixed)}
        </Button>
      </PopoverTrigger>
      <PopoverSurface aria-label={FRAME_WORDS.fixDay}>
        <form className={styles.form} onSubmit={fixChosen}>
          <Text weight="semibold">{FRAME_WORDS.fixDay}</Text>
          <Text size={200}>{FRAME_WORDS.fixDayHint}</Text>
          <DayField label={FRAME_WORDS.day} typed={typed} onTyped={setTyped} />
          <WorkStrip work={work} words={FRAME_WORDS.fixing} />
          <div className={styles.buttons}>
            <Button type="submit" appearance="primary" disabledFocusable={chosen === undefined}>
              {FRAME_WORDS.fix}
            </Button>
            <Button onClick={() => void fix(undefined)}>{FRAME_WORDS.useToday}</Button>
          </div>
        </form>
      </PopoverSurface>
    </Popover>
  );
}
