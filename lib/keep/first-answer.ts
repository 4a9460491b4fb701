/** What may be shown for a page, and how long the site has to answer before a kept page is shown. */
export interface Answers {
  /** The site's own answer. */
  readonly asked: Promise<Response>;
  readonly kept: () => Promise<Response | undefined>;
  /** For a page that is not kept, when there is no signal. */
  readonly noSignal: () => Promise<Response | undefined>;
  /** Milliseconds. */
  readonly patience: number;
}

/**
 * The site's page, whenever it comes in time. Otherwise the kept page: also where the site says that there is no such page,
 * that nobody may see it, or that it is asked too often. Who kept a plan finds it. Without one, whatever the site says.
 *
 * @returns whether it is the site's, and so the newest there is
 */
export async function firstAnswer({ asked, kept, noSignal, patience }: Answers): Promise<{
  readonly answer: Response;
  readonly fromSite: boolean;
}> {
  const inTime = await Promise.race([asked.catch(() => undefined), after(patience)]);
  if (inTime && inTime.status < 400) return { answer: inTime, fromSite: true };
  const copy = await kept();
  if (copy) return { answer: copy, fromSite: false };
  try {
    return { answer: await asked, fromSite: true };
  } catch {
    return { answer: (await noSignal()) ?? Response.error(), fromSite: false };
  }
}

function after(milliseconds: number): Promise<undefined> {
  return new Promise((resolve) => setTimeout(() => resolve(undefined), milliseconds));
}
