/** What people may do on a protected sheet of ours besides typing into open cells. */
export const FORM_PROTECTION: Excel.WorksheetProtectionOptions = {
  allowAutoFilter: true,
  allowFormatColumns: true,
  allowFormatRows: true,
};
