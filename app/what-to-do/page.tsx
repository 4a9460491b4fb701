import { Frame } from "../../components/layout/frame.tsx";
import { OwnWordsBox } from "../../components/own-words/own-words.tsx";
import { Question, questionTitle } from "../../components/question/question.tsx";
import { FLOW } from "../../lib/flow/flow.ts";
import { pageMetadata } from "../../lib/site/metadata.ts";
import { places } from "../../lib/site/pages.ts";
import "../../components/own-words/own-words.css";

const [first] = places;

export const metadata = first ? pageMetadata({ title: questionTitle(first), listed: true }) : {};

export default function Page() {
  return (
    <Frame modules={["own-words"]}>
      {first ? <Question place={first} id={FLOW.first} /> : null}
      <div className="max-w-[38rem]">
        <OwnWordsBox heading="h2" />
      </div>
    </Frame>
  );
}
