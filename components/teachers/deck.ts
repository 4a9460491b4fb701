import { filmDocument } from "../../lib/content/film-document.ts";
import { content } from "../../lib/content/load.ts";
import { fill, ui } from "../../lib/site/ui.ts";
import { kitOf } from "../../lib/teachers/items.ts";
import { type Slide, slides } from "../../lib/teachers/pdf/slides.ts";
import { shortAddress, wholeShortAddress } from "../../lib/teachers/texts.ts";
import { kit } from "../../lib/teachers/words.ts";
import { numbersCheckedOn, onPaper, ringFor } from "./ring.ts";

const WHOLE_SITE = { kind: "site", id: "home" } as const;

/** The slides of the parents' evening as a PDF. The last one leads to the site and names who to ring. */
export function eveningDeck(): Promise<Buffer> {
  const written = content.eveningSlides;
  const deck = written.map(({ title, lines, film, talk }, index): Slide => {
    const isLast = index === written.length - 1;
    const numbers = isLast
      ? ringFor(WHOLE_SITE).map((one, place) => {
          const { name, number } = onPaper(one);
          return { name: place === 0 ? kit.paper.danger : name, number };
        })
      : undefined;
    if (film) {
      const { title: name } = filmDocument(film).screenplay.fields;
      return { title, lines, leads: leadsTo("film", film), together: fill(kit.paper.watch, { title: name }) };
    }
    if (talk) {
      const { title: name } = content.talk(talk);
      return { title, lines, leads: leadsTo("talk", talk), together: fill(kit.paper.practise, { title: name }) };
    }
    return { title, lines, ...(isLast ? { leads: leadsTo("site", "home"), numbers } : {}) };
  });
  const facts = { title: kit.paper.deck, language: ui.site.language, checkedOn: numbersCheckedOn(WHOLE_SITE) };
  return slides(facts, ui.site.name, deck);
}

function leadsTo(kind: "film" | "talk" | "site", id: string) {
  const { short } = kitOf({ kind, id });
  return { address: shortAddress(short), whole: wholeShortAddress(short) };
}
