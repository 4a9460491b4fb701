/** Lists what is kept, where a page that is not kept would be. What was cut off, the worker has seen to by then. */
import { pointers } from "../../lib/keep/pointers.ts";
import { listPlans } from "./list-plans.ts";

async function start(): Promise<void> {
  const plans = await pointers(caches);
  listPlans(plans);
  const part = document.querySelector<HTMLElement>('[data-keep="kept"]');
  if (part) part.hidden = plans.length === 0;
}

start().catch(() => undefined);
