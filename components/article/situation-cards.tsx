import { content } from "../../lib/content/load.ts";
import { routes } from "../../lib/site/routes.ts";
import { Icon } from "../icon/icon.tsx";

/** The order in which parents' situations are listed: the most urgent first. */
const ORDER = [
  "blackmail",
  "passed-around",
  "one-person-has-it",
  "posted-online",
  "ai-fake",
  "adult-or-pretender",
  "being-pressured",
  "live-video",
  "sent-a-picture",
  "they-passed-it-on",
  "i-found-it",
  "young-child",
  "nothing-has-happened",
];
const TINTS = ["tile tile-warm", "tile", "tile tile-sun"];

/** The situations as cards, in order of urgency. One that is not in the order yet comes last. */
export function SituationCards({ heading: Heading }: { readonly heading: "h2" | "h3" }) {
  const place = (id: string) => (ORDER.includes(id) ? ORDER.indexOf(id) : ORDER.length);
  const ids = content.ids("situations").sort((a, b) => place(a) - place(b));
  return (
    <ul className="picks mt-4 sm:grid-cols-2 lg:grid-cols-3">
      {ids.map((id, index) => {
        const { card } = content.document("situations", id).words;
        return (
          <li key={id}>
            <a className="pick" href={routes.situation(id)}>
              <span className={TINTS[index % TINTS.length]}>
                <Icon name={card.icon} />
              </span>
              <div>
                <Heading className="text-[1.08rem] leading-tight">{card.label}</Heading>
                <span>{card.hint}</span>
              </div>
            </a>
          </li>
        );
      })}
    </ul>
  );
}
