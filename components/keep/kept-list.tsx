import { keepWords } from "./keep-words.ts";

/** Filled by `list-plans.ts` with a link to each plan that is kept. */
export function KeptList() {
  return <ul className="picks mt-3" data-keep="list" data-untitled={keepWords.untitled} />;
}
