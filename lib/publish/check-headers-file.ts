import type { Problem } from "./publish-error.ts";

/** What Cloudflare documents: it reads no more rules than this, and no longer line, and says nothing of the rest. */
const MOST_RULES = 100;
const LONGEST_LINE = 2000;

/** Checks that every host reads all of `_headers`. */
export function checkHeadersFile(text: string): Problem[] {
  const lines = text.split("\n");
  const rules = lines.filter((line) => line.startsWith("/")).length;
  const problems: Problem[] = [];
  if (rules > MOST_RULES) {
    problems.push({
      page: "/_headers",
      what: `It has ${rules} rules, and a host reads ${MOST_RULES}.`,
      fix: "Put what needs a header of its own into a folder of its own, or take a rule out of lib/publish/headers.ts.",
    });
  }
  if (lines.some((line) => line.length > LONGEST_LINE)) {
    problems.push({
      page: "/_headers",
      what: `A line is longer than the ${LONGEST_LINE} characters a host reads.`,
      fix: "Shorten the header in lib/publish/headers.ts.",
    });
  }
  return problems;
}
