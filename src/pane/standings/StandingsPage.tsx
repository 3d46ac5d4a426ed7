import { Button, Text } from "@fluentui/react-components";
import { useCallback, useEffect, useState } from "react";
import { listStandings, type StandingList, type StandingTask } from "../../app/list-standings";
import type { Standing } from "../../domain/progress/standing";
import { listTitle, noneListed, STANDINGS_WORDS } from "../../text/standings";
import { useEnvironment } from "../environment";
import { Heading } from "../frame/Heading";
import type { Page } from "../frame/page";
import { NoPlan } from "../home/NoPlan";
import { useShowCell } from "../work/use-show-cell";
import { useWork } from "../work/use-work";
import { WorkStrip } from "../work/WorkStrip";
import { StandingBar } from "./StandingBar";
import { TaskList } from "./TaskList";
import { UnitTable } from "./UnitTable";

interface Props {
  readonly onPage: (page: Page) => void;
}

/** Where every task stands; first what is overdue and what is coming. */
export function StandingsPage({ onPage }: Props) {
  const { workbook, today } = useEnvironment();
  const [work, begin] = useWork<StandingList>();
  const read = useCallback(() => void begin(() => listStandings(workbook, today())), [begin, workbook, today]);
  useEffect(read, [read]);
  if (work.state === "stopped" && work.problem.kind === "no-plan") return <NoPlan onPage={onPage} />;
  return (
    <>
      <WorkStrip work={work} words={STANDINGS_WORDS.reading} />
      {work.state === "done" && <Standings list={work.value} />}
      <div>
        <Button onClick={read}>{STANDINGS_WORDS.refresh}</Button>
      </div>
    </>
  );
}

function Standings({ list }: { readonly list: StandingList }) {
  const [standing, setStanding] = useState<Standing>();
  const [unit, setUnit] = useState<string>();
  const [shown, show] = useShowCell();
  const tasks = list.tasks.filter((task) => isListed(task, standing, unit));
  return (
    <>
      <Heading>{STANDINGS_WORDS.byStanding}</Heading>
      <StandingBar
        counts={list.counts}
        chosen={standing}
        onChoose={(one) => setStanding(one === standing ? undefined : one)}
      />
      <Heading>{STANDINGS_WORDS.byUnit}</Heading>
      <UnitTable units={list.units} chosen={unit} onChoose={(one) => setUnit(one === unit ? undefined : one)} />
      <Text size={200}>{STANDINGS_WORDS.twoLeads}</Text>
      <Heading isStatus>{listTitle(tasks.length, standing, unit)}</Heading>
      {(standing !== undefined || unit !== undefined) && (
        <div>
          <Button
            size="small"
            onClick={() => {
              setStanding(undefined);
              setUnit(undefined);
            }}
          >
            {STANDINGS_WORDS.clear}
          </Button>
        </div>
      )}
      <WorkStrip work={shown} words="" />
      {tasks.length === 0 ? (
        <Text>{noneListed(standing)}</Text>
      ) : (
        <TaskList tasks={tasks} onShow={(task) => show(task.cell)} />
      )}
    </>
  );
}

/** Without a chosen standing, what is overdue or due soon. */
function isListed(task: StandingTask, standing: Standing | undefined, unit: string | undefined): boolean {
  if (unit !== undefined && !task.leads.includes(unit)) return false;
  return standing === undefined
    ? task.standing === "overdue" || task.standing === "due-soon"
    : task.standing === standing;
}
