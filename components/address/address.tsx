import { Fragment } from "react";
import { SITE } from "../../lib/site/config.ts";

/** Where a page stands, written out: for a message, for paper, and to be read aloud. */
export function Address({ to }: { readonly to: string }) {
  const address = `${SITE.origin.replace(/^https?:\/\//, "")}${to}`;
  return (
    <a href={to} data-words="skip">
      {address.split("/").map((piece, at, all) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one address never move
        <Fragment key={at}>
          {piece}
          {at < all.length - 1 ? "/" : null}
          {/* A long address breaks at its slashes on a small screen. */}
          {at < all.length - 1 ? <wbr /> : null}
        </Fragment>
      ))}
    </a>
  );
}
