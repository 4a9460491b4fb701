import type { ReactNode } from "react";

/** The part of a page that is printed; what stands round it explains it on the screen. */
export function Sheet({ children }: { readonly children: ReactNode }) {
  return <div className="sheet">{children}</div>;
}

/** Something to write down, with ruled space to do it by hand. Nothing can be typed here, so nothing can be kept. */
export function Line({ rows = "1", children }: { readonly rows?: string; readonly children: ReactNode }) {
  return (
    <div className="rule">
      <div className="label">{children}</div>
      {Array.from({ length: Number(rows) }, (_, row) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the rows are all the same and never move
        <span key={row} className="row" aria-hidden="true" />
      ))}
    </div>
  );
}
