import type { SetProps } from "./set.ts";
export function CarBack(_: SetProps) {
  return <g />;
}
export function CarFront(_: SetProps) {
  return <g />;
}
export function CarAbove(_: SetProps) {
  return <g />;
}
