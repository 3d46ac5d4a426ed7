import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { createRoot } from "react-dom/client";
import samplePlan from "../../plans/skhdt-lang-son-2024.json";
import sampleEntries from "../../plans/sample-progress.json";
import { localDate, type LocalDate } from "../domain/calendar/local-date";
import { failed, type Result } from "../domain/result";
import { excelWorkbook } from "../excel/excel-workbook";
import { downloadText } from "../files/download";
import { readPlanFile, writePlanFile } from "../files/plan-file/plan-file";
import { readProgressFile } from "../files/plan-file/progress-file";
import { workerReader } from "../files/worker/worker-reader";
import { FRAME_WORDS } from "../text/frame";
import { planFileSentence } from "../text/plan/plan-file";
import { Broken } from "./frame/Broken";
import { BrokenBoundary } from "./frame/BrokenBoundary";
import { App } from "./frame/App";
import { EnvironmentProvider, type Environment } from "./environment";

/** The one file that joins the pane to Excel and to files. */
void Office.onReady(({ host }) => {
  const root = createRoot(document.getElementById("root") ?? document.body);
  const show = (content: React.ReactNode) =>
    root.render(
      <FluentProvider theme={webLightTheme} style={{ height: "100%" }}>
        {content}
      </FluentProvider>,
    );
  if (host !== Office.HostType.Excel) {
    show(FRAME_WORDS.notExcel);
    return;
  }
  window.addEventListener("unhandledrejection", (event) => show(<Broken reason={event.reason as unknown} />));
  show(
    <BrokenBoundary>
      <EnvironmentProvider value={environment()}>
        <App />
      </EnvironmentProvider>
    </BrokenBoundary>,
  );
});

function environment(): Environment {
  return {
    workbook: excelWorkbook(Excel),
    reader: workerReader(),
    today,
    builtInPlan: value(readPlanFile(JSON.stringify(samplePlan))),
    sampleProgress: value(readProgressFile(JSON.stringify(sampleEntries))),
    readPlanFile: (text, fileName) => {
      const read = readPlanFile(text);
      return read.ok ? read : failed(planFileSentence(read.problem, fileName));
    },
    writePlanFile,
    saveFile: downloadText,
  };
}

/** The calendar day on this computer. */
function today(): LocalDate {
  const now = new Date();
  const day = localDate(now.getFullYear(), now.getMonth() + 1, now.getDate());
  if (day === undefined) throw new Error(`The computer's clock says ${now.toString()}`);
  return day;
}

/** What comes with the add-in is right, or the add-in is wrong. */
function value<Value>(result: Result<Value, unknown>): Value {
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}
