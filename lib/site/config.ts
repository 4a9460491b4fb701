/** What an operator changes to run this site under their own name. */
export const SITE = {
  /** The public address, without a slash at the end. Used in the site map and on printed sheets only. */
  origin: process.env.STEADY_ORIGIN ?? "https://steady.example",
  /** Where readers report a mistake. */
  reportTo: process.env.STEADY_REPORT_TO ?? "mistakes@steady.example",
  /** Where *Leave this site* goes: ordinary, quick, and not worth a second look. */
  leaveTo: "https://www.bbc.co.uk/weather",
} as const;

/** Whether the operator has set them. Without, pages show addresses that do not work, and what must be true says so. */
export const HAS_ORIGIN = process.env.STEADY_ORIGIN !== undefined;
export const HAS_REPORT_TO = process.env.STEADY_REPORT_TO !== undefined;
