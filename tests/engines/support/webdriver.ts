import { type Driver, LONGEST, until } from "./driver.ts";

/** Talks to a driver program over W3C WebDriver: https://www.w3.org/TR/webdriver2/ */
export async function post<T>(address: string, body: unknown, method = "POST"): Promise<T> {
  const answer = await fetch(address, {
    method,
    signal: AbortSignal.timeout(LONGEST * 2),
    ...(method === "POST" ? { body: JSON.stringify(body) } : {}),
    headers: { "Content-Type": "application/json" },
  });
  const { value } = (await answer.json()) as { value: T & { error?: string; message?: string } };
  if (!answer.ok) throw new Error(`${method} ${new URL(address).pathname}: ${value.error}, ${value.message}`);
  return value;
}

export interface Session {
  readonly sessionId: string;
  readonly capabilities: {
    readonly browserVersion: string;
    readonly webSocketUrl?: string;
  };
}

/** Waits for a driver program and opens a session with what is asked of it. */
export async function openSession(server: string, alwaysMatch: Readonly<Record<string, unknown>>): Promise<Session> {
  await until("the driver to answer", async () => (await fetch(`${server}/status`)).ok);
  return post<Session>(`${server}/session`, { capabilities: { alwaysMatch } });
}

/** The key under which WebDriver hands out elements. */
const ELEMENT = "element-6066-11e4-a52e-4f735466cecf";

/** Drives the first tab of a session. */
export function webDriver(
  server: string,
  sessionId: string,
  about: { readonly engine: string; readonly version: string },
  end: () => Promise<void>,
): Driver {
  const at = `${server}/session/${sessionId}`;
  const evaluate = async <T>(expression: string): Promise<T> => {
    const script = `const done = arguments[0];
      (async () => ({ text: JSON.stringify(await (${expression})) }))().catch((error) => ({ error: String(error) })).then(done);`;
    const { text, error } = await post<{ text?: string; error?: string }>(`${at}/execute/async`, { script, args: [] });
    if (error !== undefined) throw new Error(error);
    return (text === undefined || text === null ? undefined : JSON.parse(text)) as T;
  };
  return {
    ...about,
    goTo: async (url) => {
      await post(`${at}/url`, { url });
    },
    evaluate: async <T>(expression: string, frame?: number) => {
      if (frame === undefined) return evaluate<T>(expression);
      const frames = await post<Record<string, string>[]>(`${at}/elements`, { using: "css selector", value: "iframe" });
      await post(`${at}/frame`, { id: { [ELEMENT]: frames[frame]?.[ELEMENT] } });
      try {
        return await evaluate<T>(expression);
      } finally {
        await post(`${at}/frame`, { id: null });
      }
    },
    roles: async (selector) => {
      const all = (value: string) => post<Record<string, string>[]>(`${at}/elements`, { using: "css selector", value });
      const ask = (one: Record<string, string>, what: "role" | "label") =>
        post<string>(`${at}/element/${one[ELEMENT]}/computed${what}`, undefined, "GET");
      // What an element holds decides what it is, and that is looked at only when it is asked for.
      for (const inside of await all(`${selector} > *`)) await ask(inside, "role");
      const elements = await all(selector);
      for (const element of elements) await ask(element, "label");
      const roles: string[] = [];
      for (const element of elements) roles.push(await ask(element, "role"));
      return roles;
    },
    perform: async (actions) => {
      await post(`${at}/actions`, { actions });
    },
    step: async (delta) => {
      await post(`${at}/${delta < 0 ? "back" : "forward"}`, {});
    },
    // No log comes over this protocol: see `watchSite`.
    complaints: () => [],
    close: async () => {
      await post(at, undefined, "DELETE").catch(() => undefined);
      await end();
    },
  };
}
