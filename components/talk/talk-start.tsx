import { content } from "../../lib/content/load.ts";
import { ui } from "../../lib/site/ui.ts";
import type { Talk } from "../../lib/talks/talk.ts";
import { Provenance } from "../article/provenance.tsx";
import { Openness } from "./openness.tsx";
import { Sentences } from "./sentences.tsx";
import { HappeningNow, TalkLinks } from "./talk-links.tsx";

/** The first page of a conversation: who you are, where you are, what the child says, and what you can say. */
export function TalkStart({ talk }: { readonly talk: Talk }) {
  const words = content.talk(talk.id);
  return (
    <div className="max-w-[38rem]">
      <h1 className="mt-4">{words.title}</h1>
      <HappeningNow />
      <Scene talk={talk} />
      <Openness level={talk.begins.openness} />
      <h2 className="mt-4">{ui.practise.first}</h2>
      <Sentences talk={talk.id} words={words} ids={talk.begins.next} />
      <TalkLinks talk={talk.id} started={false} />
      <Provenance files={[words]} />
    </div>
  );
}

/** Who the reader is, where it takes place, and how it begins. */
export function Scene({ talk }: { readonly talk: Talk }) {
  const words = content.talk(talk.id);
  return (
    <>
      <p className="mt-2 text-[1.1rem]">{words.who}</p>
      <p className="mt-2">{words.scene}</p>
      <p className="mt-3">{words.opening}</p>
    </>
  );
}
