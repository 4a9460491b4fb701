import type { SetProps } from "./set.ts";
export function SchoolBack(_: SetProps) {
  return <g />;
}
export function SchoolFront(_: SetProps) {
  return <g />;
}
