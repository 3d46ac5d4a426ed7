import { Text } from "@fluentui/react-components";
import type { Home } from "../../app/home";
import { HOME_WORDS } from "../../text/home";
import { Heading } from "../frame/Heading";
import type { Page } from "../frame/page";
import { StandingBar } from "../standings/StandingBar";
import { TaskList } from "../standings/TaskList";
import { useShowCell } from "../work/use-show-cell";
import type { Work } from "../work/work";
import { WorkStrip } from "../work/WorkStrip";
import { NoPlan } from "./NoPlan";
import { Steps } from "./Steps";

const URGENT = 5;

interface Props {
  readonly home: Work<Home>;
  readonly onPage: (page: Page) => void;
}

/** Công việc: what to do next in this reporting period. */
export function HomePage({ home, onPage }: Props) {
  if (home.state === "stopped" && home.problem.kind === "no-plan") return <NoPlan onPage={onPage} />;
  if (home.state !== "done") return <WorkStrip work={home} words={HOME_WORDS.reading} />;
  return <PlanAtWork home={home.value} onPage={onPage} />;
}

function PlanAtWork({ home, onPage }: { readonly home: Home; readonly onPage: (page: Page) => void }) {
  const [shown, show] = useShowCell();
  const urgent = home.standings.tasks
    .filter((task) => task.standing === "overdue" || task.standing === "due-soon")
    .slice(0, URGENT);
  return (
    <>
      <Heading>{HOME_WORDS.steps}</Heading>
      <Steps home={home} onStep={onPage} />
      <Heading>{HOME_WORDS.standings}</Heading>
      <StandingBar counts={home.standings.counts} onChoose={() => onPage("standings")} />
      <Heading>{HOME_WORDS.urgent}</Heading>
      <WorkStrip work={shown} words="" />
      {urgent.length === 0 ? (
        <Text>{HOME_WORDS.nothingUrgent}</Text>
      ) : (
        <TaskList tasks={urgent} onShow={(task) => show(task.cell)} />
      )}
    </>
  );
}
