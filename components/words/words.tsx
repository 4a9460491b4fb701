import type { ReactNode } from "react";
import type { Text } from "../../lib/content/compile.ts";
import { content } from "../../lib/content/load.ts";
import { lineOf } from "../../lib/content/talk-lines.ts";
import type { Nation, Reader } from "../../lib/flow/facts.ts";
import { NATIONS } from "../../lib/flow/nations.ts";
import { listInWords } from "../../lib/site/in-words.ts";
import { ui } from "../../lib/site/ui.ts";
import { Address } from "../address/address.tsx";
import { ContactCard } from "../contact/contact-card.tsx";
import { ContactLink } from "../contact/contact-link.tsx";
import { Film } from "../film/film.tsx";
import { LeavingStudy } from "../leave/leaving-study.tsx";
import { Blank, Message } from "../message/message.tsx";
import { Line, Sheet } from "../sheet/sheet.tsx";
import { Slides } from "../teachers/slides.tsx";
import { isRunning } from "./is-running.ts";

/** Who reads, and where. `article` shows every nation's words, each under its own name. */
export interface Setting {
  readonly shows: "plan" | "article";
  readonly nation?: Nation | undefined;
  readonly reader?: Reader | undefined;
}

/** A compiled text with the vocabulary bound to who reads it and where. */
export function Words({ text: Compiled, setting }: { readonly text: Text; readonly setting: Setting }) {
  return <Compiled components={vocabularyFor(setting)} />;
}

const bound = new Map<string, ReturnType<typeof bind>>();

function vocabularyFor(setting: Setting) {
  const key = `${setting.shows} ${setting.nation} ${setting.reader}`;
  const known = bound.get(key) ?? bind(setting);
  bound.set(key, known);
  return known;
}

function bind(setting: Setting) {
  const { nation, reader = "parent" } = setting;
  return {
    Say: ({ children }: { readonly children: ReactNode }) => (
      <Speech className="say" label={ui.speech.say}>
        {children}
      </Speech>
    ),
    NotThis: ({ children }: { readonly children: ReactNode }) => (
      <Speech className="not" label={ui.speech.not}>
        {children}
      </Speech>
    ),
    Nation: ({ is, children }: { readonly is: string; readonly children: ReactNode }) => {
      const named = is.split(" ");
      if (setting.shows === "plan") return named.includes(nation ?? "unsaid") ? children : null;
      const names = NATIONS.filter((one) => named.includes(one)).map((one) => ui.nations[one]);
      if (names.length === 0) return null;
      return (
        <div className="nation">
          <p className="nation-name">{listInWords(names)}</p>
          {isRunning(children) ? <p>{children}</p> : children}
        </div>
      );
    },
    Contact: ({ id }: { readonly id: string }) => <ContactLink id={id} nation={nation} />,
    Card: ({ id }: { readonly id: string }) => <ContactCard id={id} nation={nation} heading="h3" />,
    Term: ({ id, start }: { readonly id: string; readonly start?: boolean }) => {
      const word = content.terms[id]?.[nation ?? "unsaid"] ?? "";
      return start ? word.slice(0, 1).toUpperCase() + word.slice(1) : word;
    },
    Film: ({ id, part }: { readonly id: string; readonly part?: string }) => (
      <Film id={id} part={part} shows="article" heading="h3" />
    ),
    Message,
    Blank,
    Sheet,
    Line,
    TalkLine: ({ id, line }: { readonly id: string; readonly line: string }) => lineOf(content.talk(id), line),
    Address,
    Slides,
    LeavingStudy,
    Child: ({ start }: { readonly start?: boolean }) => {
      if (reader === "parent") return start ? ui.child.parentStart : ui.child.parent;
      return start ? ui.child.otherStart : ui.child.other;
    },
  };
}

/** Words to say, or not to say. The label is for those who cannot see the shape. */
function Speech({
  className,
  label,
  children,
}: {
  readonly className: string;
  readonly label: string;
  readonly children: ReactNode;
}) {
  return (
    <span className={className}>
      <span className="label">{label}: </span>
      {unwrapped(children)}
    </span>
  );
}

/** A speech written on lines of its own arrives as a paragraph; within a shape it is only words. */
function unwrapped(children: ReactNode): ReactNode {
  if (children && typeof children === "object" && "props" in children) {
    const { type, props } = children as { type: unknown; props: { children?: ReactNode } };
    if (type === "p") return props.children;
  }
  return children;
}
