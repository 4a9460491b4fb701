/** What came of opening an address. */
export type Outcome =
  /** It answered, where we said it would or after a step that is only for now. */
  | "fine"
  /** It says that it has moved for good. */
  | "moved"
  /** A page of its own now leads to the front page of a site, which is how many sites say that a page is gone. */
  | "front-page"
  | "gone"
  /** It leads a reader on to an address that is not secure. */
  | "insecure"
  /** It wants no program to open it, or none so often. */
  | "refused"
  /** It says that it has a fault of its own. */
  | "broken"
  /** Its certificate is wrong, or it speaks no TLS. */
  | "tls"
  /** No answer in time, or nobody there. */
  | "no-answer";

/** One address as it was found. */
export interface Finding {
  readonly url: string;
  readonly outcome: Outcome;
  /** Where the reader ends, when that is elsewhere. */
  readonly endsAt?: string;
  /** The last status, or what went wrong, in a few words. */
  readonly detail: string;
  /** How long the last try took, in milliseconds. */
  readonly took: number;
}

export interface Patience {
  /** How long one step may take, in milliseconds. */
  readonly timeout: number;
  /** How long to wait before the one more try, in milliseconds. */
  readonly pause: number;
}

const MOST_STEPS = 8;
const FOR_GOOD = [301, 308];
const LEADS_ON = [...FOR_GOOD, 302, 303, 307];
/** Worth one more try. Whoever refuses a program is not asked twice. */
const PASSING: readonly Outcome[] = ["no-answer", "broken"];
const TLS = /CERT|TLS|SSL|SELF_SIGNED|UNABLE_TO_|EPROTO/;

/**
 * Opens an address as a browser would and follows where it leads, without reading what is there. Tries once more when
 * that may help. Never throws for what it finds.
 */
export async function openAddress(url: string, patience: Patience): Promise<Finding> {
  const first = await tryOnce(url, patience.timeout);
  if (!PASSING.includes(first.outcome)) return first;
  await new Promise((done) => setTimeout(done, patience.pause));
  return tryOnce(url, patience.timeout);
}

/**
 * Opens many addresses, a few at a time.
 *
 * @param urls in any order
 * @param atOnce how many may be open together
 * @returns the findings, in the order of the addresses
 */
export async function openAll(urls: readonly string[], atOnce: number, patience: Patience): Promise<Finding[]> {
  const findings: Finding[] = [];
  let next = 0;
  const work = async () => {
    for (let at = next++; at < urls.length; at = next++) findings[at] = await openAddress(urls[at] ?? "", patience);
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return findings;
}

async function tryOnce(url: string, timeout: number): Promise<Finding> {
  const started = performance.now();
  const end = (outcome: Outcome, detail: string, endsAt = url): Finding => ({
    url,
    outcome,
    detail,
    took: performance.now() - started,
    ...(endsAt === url ? {} : { endsAt }),
  });
  let at = url;
  let moved = false;
  try {
    for (let step = 0; step < MOST_STEPS; step++) {
      const response = await fetch(at, {
        redirect: "manual",
        signal: AbortSignal.timeout(timeout),
        headers: { accept: "text/html,*/*;q=0.5", "accept-language": "en-GB", "user-agent": "Steady link report" },
      });
      await response.body?.cancel();
      const to = response.headers.get("location");
      if (LEADS_ON.includes(response.status) && to !== null) {
        if (!URL.canParse(to, at)) return end("broken", "leads on to what is no address", at);
        moved ||= FOR_GOOD.includes(response.status);
        at = new URL(to, at).href;
        continue;
      }
      return end(judge(url, at, response.status, moved), String(response.status), at);
    }
    return end("broken", "leads on without end", at);
  } catch (error) {
    const why = reason(error);
    return end(TLS.test(why) ? "tls" : "no-answer", why, at);
  }
}

function judge(url: string, at: string, status: number, moved: boolean): Outcome {
  if (status === 404 || status === 410) return "gone";
  if (status >= 500 && status !== 503) return "broken";
  if (status >= 400) return "refused";
  if (url.startsWith("https:") && !at.startsWith("https:")) return "insecure";
  if (!isFrontPage(url) && isFrontPage(at)) return "front-page";
  return moved && withoutPart(at) !== withoutPart(url) ? "moved" : "fine";
}

function isFrontPage(url: string): boolean {
  const { pathname, search } = new URL(url);
  return pathname === "/" && search === "";
}

const withoutPart = (url: string) => url.replace(/#.*/, "");

function reason(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === "TimeoutError") return "no answer in time";
  const { cause } = error;
  if (cause instanceof Error && "code" in cause) return String(cause.code);
  return cause instanceof Error ? cause.message : error.message;
}
