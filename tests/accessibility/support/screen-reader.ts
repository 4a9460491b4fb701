import type { Page } from "@playwright/test";
import { build } from "esbuild";

interface ReaderWindow {
  steadyReader: {
    start(options: { container: Element }): Promise<void>;
    next(): Promise<void>;
    stop(): Promise<void>;
    lastSpokenPhrase(): Promise<string>;
  };
}

const built = build({
  stdin: {
    contents: 'import { virtual } from "@guidepup/virtual-screen-reader"; window.steadyReader = virtual;',
    resolveDir: process.cwd(),
  },
  bundle: true,
  minify: true,
  write: false,
  format: "iife",
  platform: "browser",
});

/** Said of structure alone: a listener has these switched off, or hears them as a pause. */
const STRUCTURE = /^(paragraph|strong|emphasis|document|group|list|article|end of .*)$/;

/**
 * What a screen reader says from the start of the first `within` on, phrase by phrase. It is a simulator that follows the
 * published rules for names and roles, in the page itself; real screen readers differ in words and order of words.
 *
 * @param most how many phrases to listen to
 */
export async function listen(page: Page, within: string, most: number): Promise<string[]> {
  const [script] = (await built).outputFiles;
  await page.evaluate(script?.text ?? "");
  const said = await page.evaluate(
    async ({ selector, phrases }) => {
      const { steadyReader: reader } = window as unknown as ReaderWindow;
      const container = document.querySelector(selector);
      if (!container) throw new Error(`Nothing to read: ${selector}`);
      await reader.start({ container });
      const heard: string[] = [];
      // After the end it would begin again.
      while (heard.length < phrases && heard.at(-1) !== `end of ${heard[0]}`) {
        heard.push(await reader.lastSpokenPhrase());
        await reader.next();
      }
      await reader.stop();
      return heard;
    },
    // Every third phrase or so is of structure.
    { selector: within, phrases: most * 3 },
  );
  return said.filter((phrase) => !STRUCTURE.test(phrase)).slice(0, most);
}
