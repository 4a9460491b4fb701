/** One source of W3C input actions: https://www.w3.org/TR/webdriver2/#actions */
export type Actions = readonly Readonly<Record<string, unknown>>[];

/** A browser that is driven as a reader would use it, through what the W3C defines, and nothing of one engine only. */
export interface Driver {
  /** The engine and its version, as the browser gives them. */
  readonly engine: string;
  readonly version: string;
  /** Opens an address as if typed, and waits until it has loaded. */
  goTo(address: string): Promise<void>;
  /**
   * Works out an expression in the page. A promise is waited for.
   *
   * @param frame how many frames stand before the one that is meant; the page itself when it is left out
   */
  evaluate<T>(expression: string, frame?: number): Promise<T>;
  /** The roles under which elements are announced, in order. Only over WebDriver, which of our engines WebKit speaks. */
  roles?(selector: string): Promise<string[]>;
  /** Keys and pointer, as from a hand. */
  perform(actions: Actions): Promise<void>;
  /** Presses Back (-1) or Forward (1). Where nothing lies that way, nothing happens. */
  step(delta: -1 | 1): Promise<void>;
  /** What the browser has said was wrong: failed scripts, warnings, anything against the policy. */
  complaints(): readonly string[];
  /** Closes the browser in the ordinary way, so that it writes what it means to keep. */
  close(): Promise<void>;
}

/** How long a browser may take for anything, in milliseconds. Machines that test are slow. */
export const LONGEST = 30_000;
const PAUSE = 60;

/**
 * Asks again and again until the answer is yes. A page that is being replaced cannot answer: that counts as not yet.
 *
 * @throws after `longest` milliseconds, with what was waited for
 */
export async function until<T>(what: string, ask: () => Promise<T | undefined | false>, longest = LONGEST): Promise<T> {
  const end = Date.now() + longest;
  let last: unknown;
  for (;;) {
    try {
      const answer = await ask();
      if (answer !== undefined && answer !== false) return answer as T;
      last = undefined;
    } catch (error) {
      last = error;
    }
    if (Date.now() > end) throw new Error(`Waited ${longest} ms for: ${what}`, { cause: last });
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
}
