import type { ReactNode } from "react";
import { ui } from "../../lib/site/ui.ts";
import { isRunning } from "../words/is-running.ts";

interface MessageProps {
  readonly children: ReactNode;
  /** What the button says, before and after. */
  readonly words?: Pick<typeof ui.message, "copy" | "copied" | "failed">;
}

/**
 * A message to copy, print or read out. `copy-text.element.ts` adds the button; without it the words are simply there
 * to be marked.
 */
export function Message({ children, words = ui.message }: MessageProps) {
  const { copy, copied, failed } = words;
  return (
    <div className="message" data-copy={copy} data-copied={copied} data-failed={failed}>
      {isRunning(children) ? <p>{children}</p> : children}
    </div>
  );
}

/** A gap in a message, ruled, to be filled in by hand. What belongs there stands small beneath the line. */
export function Blank({ children }: { readonly children: ReactNode }) {
  return (
    <span className="blank">
      <span className="sr-only">{ui.message.blank} </span>
      {children}
    </span>
  );
}
