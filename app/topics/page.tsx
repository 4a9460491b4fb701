import { TopicList } from "../../components/article/topic-list.tsx";
import { SectionList } from "../../components/guide/guide-list.tsx";
import { Frame } from "../../components/layout/frame.tsx";
import { pageMetadata } from "../../lib/site/metadata.ts";
import { routes } from "../../lib/site/routes.ts";
import { ui } from "../../lib/site/ui.ts";

export const metadata = pageMetadata({
  title: `${ui.topic.indexDocumentTitle} · ${ui.site.name}`,
  description: ui.topic.indexDescription,
  listed: true,
});

export default function Page() {
  return (
    <Frame>
      <h1 className="mt-4">{ui.topic.indexTitle}</h1>
      <p className="mt-2">{ui.topic.indexLead}</p>
      <p>
        <a className="inline-block py-2" href={routes.search()}>
          {ui.notFound.search}
        </a>
      </p>
      <TopicList kind="topics" />
      <h2 className="mt-8" id="more-help">
        {ui.topic.guides}
      </h2>
      <p className="mt-2">{ui.topic.guidesLead}</p>
      <SectionList />
      <h2 className="mt-8">{ui.practise.title}</h2>
      <p className="mt-1">{ui.practise.homeText}</p>
      <p>
        <a className="inline-block py-2" href={routes.practise()}>
          {ui.practise.homeLink}
        </a>
      </p>
      <h2 className="mt-8">{ui.topic.about}</h2>
      <TopicList kind="about" />
    </Frame>
  );
}
