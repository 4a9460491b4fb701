import type { Pointer } from "../../lib/keep/pointers.ts";

/** Fills the page's list with a link to each plan that is kept, in the order of their titles. */
export function listPlans(plans: readonly Pointer[]): void {
  const list = document.querySelector<HTMLElement>('[data-keep="list"]');
  const named = plans.map(({ plan, title = list?.dataset.untitled ?? "" }) => ({ plan, title }));
  named.sort((a, b) => (a.title < b.title ? -1 : 1));
  list?.replaceChildren(
    ...named.map(({ plan, title }) => {
      const item = document.createElement("li");
      const link = document.createElement("a");
      link.className = "go";
      link.href = plan;
      link.textContent = title;
      item.append(link);
      return item;
    }),
  );
}
