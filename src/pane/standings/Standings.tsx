import { Button, Text } from "@fluentui/react-components";
import { useState } from "react";
import type { StandingList, StandingTask } from "../../app/list-standings";
import type { Standing } from "../../domain/progress/standing";
import { listTitle, noneListed, STANDINGS_WORDS } from "../../text/standings";
import { WORK_WORDS } from "../../text/work";
import { Heading } from "../frame/Heading";
import { useShowCell } from "../work/use-show-cell";
import { WorkStrip } from "../work/WorkStrip";
import { StandingBar } from "./StandingBar";
import { TaskList } from "./TaskList";
import { UnitTable } from "./UnitTable";

/** What of the tasks is listed; nothing chosen lists what is overdue or due soon. */
interface Filter {
  readonly standing?: Standing | undefined;
  readonly unit?: string | undefined;
}

interface Props {
  readonly list: StandingList;
  readonly chosenBefore: Standing | undefined;
}

/** Counts by standing and by unit, each a click away from the list of its tasks. */
export function Standings({ list, chosenBefore }: Props) {
  const [filter, setFilter] = useState<Filter>({ standing: chosenBefore });
  const { work, show, isShown } = useShowCell();
  const { standing, unit } = filter;
  const tasks = list.tasks.filter((task) => isListed(task, filter));
  return (
    <>
      <Heading>{STANDINGS_WORDS.byStanding}</Heading>
      <StandingBar
        counts={list.counts}
        chosen={standing}
        onChoose={(one) => setFilter({ ...filter, standing: one === standing ? undefined : one })}
      />
      <Heading>{STANDINGS_WORDS.byUnit}</Heading>
      <UnitTable
        units={list.units}
        chosen={unit}
        onChoose={(one) => setFilter({ ...filter, unit: one === unit ? undefined : one })}
      />
      <Text size={200}>{STANDINGS_WORDS.twoLeads}</Text>
      <Heading isStatus>{listTitle(tasks.length, standing, unit)}</Heading>
      {(standing !== undefined || unit !== undefined) && (
        <div>
          <Button size="small" onClick={() => setFilter({})}>
            {STANDINGS_WORDS.clear}
          </Button>
        </div>
      )}
      <WorkStrip work={work} words={WORK_WORDS.going} />
      {tasks.length === 0 ? (
        <Text>{noneListed(standing)}</Text>
      ) : (
        <TaskList key={`${standing ?? ""} ${unit ?? ""}`} tasks={tasks} isShown={isShown} onShow={show} />
      )}
    </>
  );
}

function isListed(task: StandingTask, { standing, unit }: Filter): boolean {
  if (unit !== undefined && !task.leads.includes(unit)) return false;
  return standing === undefined
    ? task.standing === "overdue" || task.standing === "due-soon"
    : task.standing === standing;
}
