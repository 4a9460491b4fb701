import type { SetProps } from "./set.ts";
export function MachineBack(_: SetProps) {
  return <g />;
}
export function MachineFront(_: SetProps) {
  return <g />;
}
