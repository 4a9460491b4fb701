import { kit } from "../../lib/teachers/words.ts";

/**
 * The page behind a short address, where a host does not lead on by itself. It says nothing of where it leads: the name
 * of the tab is there for a moment.
 */
export function GoOn({ href }: { readonly href: string }) {
  return (
    <>
      <meta httpEquiv="refresh" content={`0; url=${href}`} />
      <main className="wrap">
        <h1 className="mt-8">{kit.go.lead}</h1>
        <p className="mt-4">
          <a className="go" href={href}>
            {kit.go.link}
          </a>
        </p>
      </main>
    </>
  );
}
