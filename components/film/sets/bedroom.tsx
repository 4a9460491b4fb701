import type { SetProps } from "./set.ts";
export function BedroomBack(_: SetProps) {
  return <g />;
}
export function BedroomFront(_: SetProps) {
  return <g />;
}
