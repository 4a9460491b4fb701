import type { RunningServer } from "./nginx.ts";
export async function startNextServer(_port: number): Promise<(RunningServer & { url: string }) | undefined> {
  return undefined;
}
