import type { SetProps } from "./set.ts";
export function LandingBack(_: SetProps) {
  return <g />;
}
export function LandingFront(_: SetProps) {
  return <g />;
}
