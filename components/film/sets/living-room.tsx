import type { SetProps } from "./set.ts";
export function LivingRoomBack(_: SetProps) {
  return <g />;
}
export function LivingRoomFront(_: SetProps) {
  return <g />;
}
