import type { ReactNode } from "react";
import { fill, ui } from "../../lib/site/ui.ts";
import { isRunning } from "../words/is-running.ts";

/**
 * A message to copy, print or read out. `copy-text.element.ts` adds the button; without it the words are simply there
 * to be marked.
 */
export function Message({ children }: { readonly children: ReactNode }) {
  const { copy, copied, failed } = ui.message;
  return (
    <div className="message" data-copy={copy} data-copied={copied} data-failed={failed}>
      {isRunning(children) ? <p>{children}</p> : children}
    </div>
  );
}

/** A gap in a message, ruled, to be filled in by hand. What belongs there is said to those who cannot see the gap. */
export function Blank({ children }: { readonly children: ReactNode }) {
  return (
    <span className="blank">
      <span className="sr-only">{fill(ui.message.blank, { what: String(children) })}</span>
    </span>
  );
}
