import { type Actions, type Driver, LONGEST } from "./driver.ts";

interface Message {
  readonly id?: number;
  readonly type: "success" | "error" | "event";
  readonly method?: string;
  readonly result?: unknown;
  readonly params?: { readonly level?: string; readonly text?: string };
  readonly error?: string;
  readonly message?: string;
}

/** A line to a browser that speaks WebDriver BiDi: https://www.w3.org/TR/webdriver-bidi/ */
export class Line {
  readonly #socket: WebSocket;
  readonly #waiting = new Map<number, (message: Message) => void>();
  readonly complaints: string[] = [];
  #last = 0;

  private constructor(socket: WebSocket) {
    this.#socket = socket;
    socket.addEventListener("message", ({ data }) => {
      const message = JSON.parse(String(data)) as Message;
      if (message.id !== undefined) this.#waiting.get(message.id)?.(message);
      else if (message.method === "log.entryAdded" && ["error", "warn"].includes(message.params?.level ?? "")) {
        this.complaints.push(message.params?.text ?? "");
      }
    });
    socket.addEventListener("close", () => {
      for (const answer of this.#waiting.values()) answer({ type: "error", error: "closed", message: "closed" });
    });
  }

  static async open(address: string): Promise<Line> {
    const socket = new WebSocket(address);
    await new Promise((resolve, reject) => {
      socket.addEventListener("open", resolve, { once: true });
      socket.addEventListener("error", () => reject(new Error(`Nobody answers at ${address}`)), { once: true });
    });
    return new Line(socket);
  }

  /** @throws with the browser's own words when it refuses, or does not answer in time */
  async ask<T = unknown>(method: string, params: Readonly<Record<string, unknown>> = {}): Promise<T> {
    this.#last += 1;
    const id = this.#last;
    const answer = await new Promise<Message>((resolve) => {
      const late = setTimeout(() => resolve({ type: "error", error: "timeout", message: method }), LONGEST);
      this.#waiting.set(id, (message) => {
        clearTimeout(late);
        resolve(message);
      });
      this.#socket.send(JSON.stringify({ id, method, params }));
    });
    this.#waiting.delete(id);
    if (answer.type === "error") throw new Error(`${method}: ${answer.error}, ${answer.message}`);
    return answer.result as T;
  }

  hangUp(): void {
    this.#socket.close();
  }
}

interface Tree {
  readonly contexts: readonly {
    readonly context: string;
    readonly children?: readonly { readonly context: string }[];
  }[];
}

/** Drives the first tab of a browser over BiDi. `end` closes the browser in the ordinary way. */
export async function bidiDriver(
  line: Line,
  about: { readonly engine: string; readonly version: string },
  end: () => Promise<void>,
): Promise<Driver> {
  await line.ask("session.subscribe", { events: ["log.entryAdded"] });
  const tree = () => line.ask<Tree>("browsingContext.getTree", {});
  const context = (await tree()).contexts[0]?.context;
  if (context === undefined) throw new Error("The browser has no tab.");
  return {
    ...about,
    goTo: async (url) => {
      await line.ask("browsingContext.navigate", { context, url, wait: "complete" });
    },
    evaluate: async <T>(expression: string, frame?: number) => {
      const child = frame === undefined ? context : (await tree()).contexts[0]?.children?.[frame]?.context;
      const answer = await line.ask<{
        readonly result?: { readonly value?: string };
        readonly exceptionDetails?: { readonly text: string };
      }>("script.evaluate", {
        expression: `(async () => JSON.stringify(await (${expression})))()`,
        target: { context: child },
        awaitPromise: true,
      });
      if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.text);
      const text = answer.result?.value;
      return (text === undefined ? undefined : JSON.parse(text)) as T;
    },
    perform: async (actions: Actions) => {
      await line.ask("input.performActions", { context, actions });
    },
    step: async (delta) => {
      await line.ask("browsingContext.traverseHistory", { context, delta }).catch((error: Error) => {
        if (!error.message.includes("no such history entry")) throw error;
      });
    },
    complaints: () => line.complaints,
    close: async () => {
      await end();
      line.hangUp();
    },
  };
}
