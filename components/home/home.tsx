import { routes } from "../../lib/site/routes.ts";
import { ui } from "../../lib/site/ui.ts";
import { SituationCards } from "../article/situation-cards.tsx";
import { TopicList } from "../article/topic-list.tsx";
import { Film } from "../film/film.tsx";
import { Icon } from "../icon/icon.tsx";
import { OwnWordsBox } from "../own-words/own-words.tsx";
import { KitchenTable } from "./kitchen-table.tsx";

/** The first page: danger (the bar above), the first ten minutes, the start, then the situations. */
export function Home() {
  return (
    <>
      <div className="grid items-center gap-8 pt-4 lg:grid-cols-[1.15fr_1fr] lg:pt-8">
        <div>
          <h1>{ui.home.title}</h1>
          <p className="mt-3 text-[1.1rem] text-soft">{ui.home.lead}</p>
          <p className="mt-5 screen">
            <a className="go" href={routes.start()}>
              {ui.home.start}
              <Icon name="arrow" />
            </a>
          </p>
        </div>
        <div className="hidden lg:block">
          <KitchenTable />
        </div>
      </div>
      <section className="card mt-8" id="first-ten-minutes">
        <h2>{ui.home.firstTitle}</h2>
        <p className="text-soft">{ui.home.firstLead}</p>
        <ol className="mt-3">
          {ui.home.first.map((step, index) => (
            <li key={step.do} className="border-t border-line py-3">
              <div className="flex gap-4">
                <span className="disc" aria-hidden="true">
                  {index + 1}
                </span>
                <span>
                  <strong>{step.do}</strong> {step.how}
                </span>
              </div>
            </li>
          ))}
        </ol>
        <p>
          <a className="inline-block py-2" href={routes.section("already")}>
            {ui.home.already}
          </a>
        </p>
        <p>
          <a className="inline-block py-2" href={routes.sources()}>
            {ui.plan.sourcesLink}
          </a>
        </p>
      </section>
      <OwnWordsBox heading="h2" />
      <section className="panel">
        <h2>{ui.home.situationsTitle}</h2>
        <SituationCards heading="h3" />
      </section>
      <section className="panel">
        <h2>{ui.films.home}</h2>
        <Film id="the-first-hour" shows="article" heading="h3" />
        <p>
          <a className="inline-block py-2" href={routes.films()}>
            {ui.films.all}
          </a>
        </p>
      </section>
      <section className="panel">
        <h2>{ui.home.helpTitle}</h2>
        <p className="mt-1">{ui.home.helpText}</p>
        <p>
          <a className="inline-block py-2" href={routes.help()}>
            {ui.home.helpLink}
          </a>
        </p>
      </section>
      <section className="panel">
        <h2>{ui.practise.title}</h2>
        <p className="mt-1">{ui.practise.homeText}</p>
        <p>
          <a className="inline-block py-2" href={routes.practise()}>
            {ui.practise.homeLink}
          </a>
        </p>
      </section>
      <section className="panel">
        <h2>{ui.home.readTitle}</h2>
        <TopicList kind="topics" />
        <p className="mt-4">
          <a className="inline-block py-2" href={routes.moreHelp()}>
            {ui.home.moreHelp}
          </a>
        </p>
        <p>
          <a className="inline-block py-2" href={routes.search()}>
            {ui.notFound.search}
          </a>
        </p>
      </section>
    </>
  );
}
