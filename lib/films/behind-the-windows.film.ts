import type { Film } from "./schema.ts";

export const film: Film = {
  id: "behind-the-windows",
  poster: "reason",
  scenes: {
    flats: {
      set: "flats",
      light: "dusk",
      cast: {
        a: { look: "keisha", seat: "a", feels: "calm", looks: "out", waits: true },
        b: { look: "tyler", seat: "b", feels: "calm", looks: "out", waits: true },
        c: { look: "simran", seat: "c", feels: "kind", looks: "out", waits: true },
        d: { look: "euan", seat: "d", feels: "calm", looks: "out", waits: true },
        e: { look: "mei", seat: "e", feels: "kind", looks: "out", waits: true },
        f: { look: "sam", seat: "f", feels: "calm", looks: "out", waits: true },
      },
      things: {
        "card-c": { kind: "card", at: "c", size: 0.42, hidden: true },
        "card-d": { kind: "card", at: "d", size: 0.42, hidden: true },
        "card-e": { kind: "card", at: "e", size: 0.42, hidden: true },
        plane: { kind: "plane", at: "c", size: 0.7, hidden: true },
        copies: { kind: "copies", at: "sky", size: 0.8, hidden: true },
      },
    },
    landing: {
      set: "landing",
      light: "dusk",
      thread: "tangle",
      cast: {
        keisha: {
          look: "keisha",
          seat: "inside",
          feels: "ashamed",
          looks: "down",
          waits: true,
          hands: { left: "clasp-left", right: "clasp-right" },
        },
        winston: { look: "winston", seat: "outside", feels: "cross", looks: "door" },
      },
      things: {
        door: { kind: "door", at: "door", hidden: true },
        "mug-one": { kind: "mug", at: "mug-one" },
        "mug-two": { kind: "mug", at: "mug-two" },
      },
    },
  },
  parts: [
    {
      id: "lights-on",
      beats: [
        { id: "street", scene: "flats", hold: 1, do: [{ act: "enter", who: "a" }] },
        {
          id: "anyone",
          hold: 1,
          do: [
            { act: "enter", who: "d" },
            { act: "enter", who: "c" },
          ],
        },
        {
          id: "reason",
          hold: 1,
          do: [
            { act: "enter", who: "e" },
            { act: "enter", who: "b" },
            { act: "enter", who: "f" },
            { act: "prop", prop: "card-c", does: "show", when: "middle" },
            { act: "prop", prop: "card-d", does: "show", when: "middle" },
            { act: "prop", prop: "card-e", does: "show", when: "middle" },
          ],
        },
      ],
    },
    {
      id: "reasons",
      beats: [
        {
          id: "trust",
          shot: "window-c",
          do: [
            { act: "look", who: "c", at: "card-c" },
            { act: "feel", who: "c", as: "glad" },
          ],
        },
        { id: "dare", shot: "window-b", do: [{ act: "feel", who: "b", as: "laughing" }] },
        {
          id: "noticed",
          shot: "window-a",
          do: [
            { act: "look", who: "a", at: "up" },
            { act: "feel", who: "a", as: "kind" },
          ],
        },
        {
          id: "asked",
          shot: "window-d",
          hold: 0.4,
          do: [
            { act: "look", who: "d", at: "card-d" },
            { act: "feel", who: "d", as: "worried" },
            { act: "feel", who: "e", as: "thinking", when: "last" },
          ],
        },
        {
          id: "tricked",
          shot: "window-e",
          do: [
            { act: "feel", who: "e", as: "shocked" },
            { act: "feel", who: "e", as: "worried", when: "last" },
          ],
        },
      ],
    },
    {
      id: "what-they-did-not-see",
      beats: [
        {
          id: "sent",
          shot: "wide",
          do: [
            { act: "feel", who: "b", as: "calm" },
            { act: "prop", prop: "card-c", does: "hide" },
            { act: "prop", prop: "plane", does: "show" },
          ],
        },
        { id: "gone", hold: 0.6, do: [{ act: "move", prop: "plane", to: "sky" }] },
        {
          id: "copies",
          hold: 0.6,
          do: [
            { act: "prop", prop: "plane", does: "hide" },
            { act: "prop", prop: "copies", does: "show" },
            { act: "prop", prop: "copies", does: "fill" },
            { act: "feel", who: "c", as: "scared", when: "middle" },
            { act: "feel", who: "a", as: "worried", when: "middle" },
          ],
        },
        {
          id: "wrong",
          hold: 0.4,
          do: [
            { act: "prop", prop: "copies", does: "hide" },
            { act: "thread", to: "tangle" },
            { act: "feel", who: "c", as: "ashamed" },
            { act: "look", who: "c", at: "down" },
          ],
        },
      ],
    },
    {
      id: "at-the-door",
      beats: [
        { id: "angry", scene: "landing", hold: 0.6, do: [{ act: "push" }] },
        {
          id: "breathe",
          hold: 1.2,
          do: [
            { act: "look", who: "winston", at: "down" },
            { act: "feel", who: "winston", as: "calm" },
          ],
        },
        { id: "not", hold: 0.8, do: [{ act: "shake", who: "winston" }] },
        {
          id: "ask",
          shot: "wide",
          hold: 0.6,
          do: [
            { act: "prop", prop: "door", does: "open" },
            { act: "enter", who: "keisha" },
            { act: "look", who: "winston", at: "keisha" },
            { act: "feel", who: "winston", as: "kind" },
            { act: "speak", who: "winston", when: "middle" },
          ],
        },
        {
          id: "glad",
          hold: 0.6,
          do: [
            { act: "speak", who: "winston" },
            { act: "light", to: "lamp" },
            { act: "thread", to: "loose" },
            { act: "look", who: "keisha", at: "winston", when: "middle" },
            { act: "feel", who: "keisha", as: "relieved", when: "middle" },
          ],
        },
        {
          id: "next",
          do: [
            { act: "thread", to: "level" },
            { act: "feel", who: "keisha", as: "kind" },
          ],
        },
        { id: "help", hold: 0.8, do: [{ act: "feel", who: "keisha", as: "glad" }, { act: "push" }] },
      ],
    },
  ],
};
