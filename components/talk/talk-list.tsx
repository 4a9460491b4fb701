import { content } from "../../lib/content/load.ts";
import { routes } from "../../lib/site/routes.ts";
import { ui } from "../../lib/site/ui.ts";
import type { Talk } from "../../lib/talks/talk.ts";
import { TALKS } from "../../lib/talks/talks.ts";
import { Icon } from "../icon/icon.tsx";

/** The page that lists every conversation. */
export function TalkList() {
  return (
    <>
      <h1 className="mt-4">{ui.practise.title}</h1>
      <p className="mt-2">{ui.practise.lead}</p>
      <p className="mt-2">{ui.practise.private}</p>
      <TalkCards talks={TALKS} heading="h2" />
      <section className="panel">
        <h2>{ui.practise.now}</h2>
        <p className="mt-1">{ui.practise.nowText}</p>
        <p className="mt-3">
          <a className="go" href={routes.start()}>
            {ui.practise.nowLink}
            <Icon name="arrow" />
          </a>
        </p>
      </section>
    </>
  );
}

/** The conversations that belong to a page, where there are any. */
export function TalksFor({ kind, id }: { readonly kind: "situations" | "topics"; readonly id: string }) {
  const talks = TALKS.filter(
    (talk) => talk.also[kind].includes(id) || (kind === "situations" && talk.situation === id),
  );
  if (talks.length === 0) return null;
  return (
    <section className="panel screen">
      <h2>{ui.practise.linkTitle}</h2>
      <p className="mt-1">{ui.practise.linkText}</p>
      <TalkCards talks={talks} heading="h3" />
    </section>
  );
}

function TalkCards({ talks, heading: Heading }: { readonly talks: readonly Talk[]; readonly heading: "h2" | "h3" }) {
  return (
    <ul className="picks mt-4 sm:grid-cols-2">
      {talks.map(({ id }) => {
        const { title, card } = content.talk(id);
        return (
          <li key={id}>
            <a className="pick" href={routes.talk(id)}>
              <div>
                <Heading className="text-[1.08rem] leading-tight">{title}</Heading>
                <span>{card}</span>
              </div>
              <Icon name="arrow" />
            </a>
          </li>
        );
      })}
    </ul>
  );
}
