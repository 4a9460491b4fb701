import { Frame } from "../../components/layout/frame.tsx";
import { Question, questionTitle } from "../../components/question/question.tsx";
import { FLOW } from "../../lib/flow/flow.ts";
import { pageMetadata } from "../../lib/site/metadata.ts";
import { places } from "../../lib/site/pages.ts";

const [first] = places;

export const metadata = first ? pageMetadata({ title: questionTitle(first), listed: true }) : {};

export default function Page() {
  return <Frame>{first ? <Question place={first} id={FLOW.first} /> : null}</Frame>;
}
