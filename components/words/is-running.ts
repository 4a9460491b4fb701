import type { ReactNode } from "react";

/** Whether content written on one line came without a paragraph of its own. */
export function isRunning(children: ReactNode): boolean {
  return (
    typeof children === "string" ||
    (Array.isArray(children) && children.some((one) => typeof one === "string" && one.trim() !== ""))
  );
}
