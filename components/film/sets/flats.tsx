import type { SetProps } from "./set.ts";
export function FlatsBack(_: SetProps) {
  return <g />;
}
export function FlatsFront(_: SetProps) {
  return <g />;
}
