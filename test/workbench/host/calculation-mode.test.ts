import { openOffice } from "../../helpers/office";

test("A workbook whose calculation is manual keeps its old results until it is calculated", async () => {
  const { Excel } = openOffice();
  const results = await Excel.run(async (context) => {
    const { application } = context.workbook;
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:B1");
    const read = async (): Promise<unknown> => {
      range.load("values");
      await context.sync();
      return range.values[0]?.[1];
    };
    range.formulas = [[1, "=A1+1"]];
    const automatic = await read();
    application.calculationMode = "Manual";
    range.values = [[5, null]];
    const manual = await read();
    application.calculate("Full");
    const calculated = await read();
    application.calculationMode = "Automatic";
    range.values = [[8, null]];
    return [automatic, manual, calculated, await read()];
  });
  expect(results).toEqual([2, 2, 6, 9]);
});

test("A mode that Excel does not have is refused", async () => {
  const { Excel } = openOffice();
  const setting = Excel.run(async (context) => {
    context.workbook.application.calculationMode = "Never" as "Manual";
    await context.sync();
  });
  await expect(setting).rejects.toMatchObject({ code: "InvalidArgument" });
});
