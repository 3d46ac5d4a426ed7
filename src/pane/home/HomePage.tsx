import { Text } from "@fluentui/react-components";
import type { Home } from "../../app/home";
import { HOME_WORDS } from "../../text/home";
import { WORK_WORDS } from "../../text/work";
import { Heading } from "../frame/Heading";
import type { OnPage } from "../frame/page";
import type { HomeReading } from "../frame/use-home";
import { StandingBar } from "../standings/StandingBar";
import { TaskList } from "../standings/TaskList";
import { useShowCell } from "../work/use-show-cell";
import { WorkStrip } from "../work/WorkStrip";
import { NoPlan } from "./NoPlan";
import { Steps } from "./Steps";

const URGENT = 5;

interface Props {
  readonly home: HomeReading;
  readonly onPage: OnPage;
}

/** Công việc: what to do next in this reporting period. */
export function HomePage({ home: { work, known, reread }, onPage }: Props) {
  if (work.state === "stopped" && work.problem.kind === "no-plan") return <NoPlan onPage={onPage} />;
  return (
    <>
      {/* The top line tells of reading again. */}
      {(known === undefined || work.state === "stopped") && (
        <WorkStrip work={work} words={HOME_WORDS.reading} onRetry={reread} />
      )}
      {known !== undefined && <PlanAtWork home={known} onPage={onPage} />}
    </>
  );
}

function PlanAtWork({ home, onPage }: { readonly home: Home; readonly onPage: OnPage }) {
  const { work, show, isShown } = useShowCell();
  const urgent = home.standings.tasks
    .filter((task) => task.standing === "overdue" || task.standing === "due-soon")
    .slice(0, URGENT);
  return (
    <>
      <Heading>{HOME_WORDS.steps}</Heading>
      <Steps home={home} onStep={onPage} />
      <Heading>{HOME_WORDS.standings}</Heading>
      <StandingBar counts={home.standings.counts} onChoose={(standing) => onPage("standings", standing)} />
      <Heading>{HOME_WORDS.urgent}</Heading>
      <WorkStrip work={work} words={WORK_WORDS.going} />
      {urgent.length === 0 ? (
        <Text>{HOME_WORDS.nothingUrgent}</Text>
      ) : (
        <TaskList tasks={urgent} isShown={isShown} onShow={show} />
      )}
    </>
  );
}
