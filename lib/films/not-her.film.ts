import type { Film } from "./schema.ts";

export const film: Film = {
  id: "not-her",
  poster: "believe",
  scenes: {
    machine: {
      set: "machine",
      light: "lamp",
      cast: {},
      things: {
        portrait: { kind: "scribble", at: "before", size: 1.25, layer: "wall" },
        fake: { kind: "scribble", at: "inside", size: 1.25, layer: "wall", hidden: true, filled: 1 },
      },
    },
    yard: {
      set: "school",
      light: "morning",
      cast: {
        keisha: { look: "keisha", seat: "left", feels: "thinking", looks: "mei" },
        mei: { look: "mei", seat: "centre", feels: "worried", looks: "down" },
        euan: { look: "euan", seat: "right", feels: "thinking", looks: "wall-d" },
      },
      things: {
        one: { kind: "scribble", at: "wall-a", size: 0.6, turned: -6, layer: "wall", filled: 1 },
        two: { kind: "scribble", at: "wall-b", size: 0.5, turned: 5, layer: "wall", filled: 1, hidden: true },
        three: { kind: "scribble", at: "wall-c", size: 0.5, turned: -4, layer: "wall", filled: 1, hidden: true },
        four: { kind: "scribble", at: "wall-d", size: 0.6, turned: 7, layer: "wall", filled: 1 },
      },
    },
    home: {
      set: "kitchen",
      light: "dusk",
      thread: "tangle",
      cast: {
        lin: { look: "lin", seat: "left", feels: "worried", looks: "mei" },
        mei: { look: "mei", seat: "centre", feels: "ashamed", looks: "down" },
        hana: { look: "hana", seat: "right", feels: "worried", looks: "mei", hands: { right: "right-mug" } },
      },
      things: { mug: { kind: "mug", at: "right-mug" } },
    },
    table: {
      set: "table-top",
      light: "lamp",
      cast: { mei: { look: "mei", seat: "left" }, hana: { look: "hana", seat: "right" } },
      things: {
        phone: { kind: "handset", at: "left", size: 1.7, turned: -12 },
        card: { kind: "card", at: "centre", size: 1.8 },
      },
    },
    street: {
      set: "helpers",
      light: "lamp",
      thread: "loose",
      cast: {
        amina: { look: "amina", seat: "one", feels: "calm", looks: "down" },
        owen: { look: "owen", seat: "two", feels: "calm", looks: "down" },
        joy: { look: "joy", seat: "three", feels: "calm", looks: "down" },
      },
      things: {},
    },
    tools: {
      set: "table-top",
      light: "lamp",
      cast: { mei: { look: "mei", seat: "left" }, hana: { look: "hana", seat: "right" } },
      things: {
        card: { kind: "card", at: "card", size: 1.4 },
        box: { kind: "box", at: "box", size: 1.4 },
      },
    },
    other: {
      set: "kitchen",
      light: "dusk",
      thread: "tangle",
      cast: {
        dad: { look: "davey", seat: "two-left", feels: "shocked", looks: "boy" },
        boy: { look: "euan", seat: "two-right", feels: "ashamed", looks: "down" },
      },
      things: {},
    },
    portrait: {
      set: "machine",
      light: "lamp",
      cast: {},
      things: { portrait: { kind: "scribble", at: "front", size: 1.6, layer: "front", filled: 1 } },
    },
    lamplit: {
      set: "kitchen",
      light: "lamp",
      thread: "loose",
      cast: {
        lin: { look: "lin", seat: "left", feels: "kind", looks: "mei" },
        mei: { look: "mei", seat: "centre", feels: "relieved", looks: "lin" },
        hana: { look: "hana", seat: "right", feels: "kind", looks: "mei", hands: { right: "right-mug" } },
      },
      things: { mug: { kind: "mug", at: "right-mug" } },
    },
  },
  parts: [
    {
      id: "an-ordinary-photo",
      beats: [
        { id: "photo", scene: "machine", hold: 0.8, do: [{ act: "push" }] },
        { id: "app", hold: 0.8, do: [{ act: "move", prop: "portrait", to: "entering" }] },
        {
          id: "fake",
          do: [
            { act: "move", prop: "portrait", to: "inside" },
            { act: "prop", prop: "fake", does: "show", when: "middle" },
            { act: "move", prop: "fake", to: "after", when: "middle" },
          ],
        },
        {
          id: "eyes",
          scene: "yard",
          hold: 0.6,
          do: [
            { act: "prop", prop: "two", does: "show" },
            { act: "prop", prop: "three", does: "show" },
            { act: "look", who: "euan", at: "mei" },
            { act: "feel", who: "mei", as: "ashamed", when: "middle" },
          ],
        },
      ],
    },
    {
      id: "it-still-hurts",
      beats: [
        { id: "harm", scene: "home", hold: 0.8, do: [{ act: "look", who: "hana", at: "mei" }] },
        {
          id: "wrong",
          hold: 0.8,
          do: [
            { act: "shake", who: "lin" },
            { act: "lean", who: "lin", to: "right" },
          ],
        },
        { id: "law", shot: "middle", do: [{ act: "nod", who: "hana", when: "middle" }] },
        { id: "scotland", do: [{ act: "look", who: "lin", at: "hana" }] },
        {
          id: "believe",
          hold: 0.6,
          do: [
            { act: "reach", who: "hana", hand: "left", to: "mei" },
            { act: "feel", who: "hana", as: "kind" },
            { act: "speak", who: "hana" },
            { act: "feel", who: "mei", as: "relieved", when: "end" },
            { act: "look", who: "mei", at: "hana", when: "end" },
          ],
        },
      ],
    },
    {
      id: "same-help",
      beats: [
        {
          id: "look",
          scene: "table",
          do: [{ act: "reach", who: "hana", hand: "left", to: "short-right", stop: true }],
        },
        {
          id: "school",
          scene: "street",
          shot: "one",
          hold: 0.6,
          do: [
            { act: "look", who: "amina", at: "out" },
            { act: "feel", who: "amina", as: "steady" },
          ],
        },
        {
          id: "police",
          shot: "two",
          do: [
            { act: "look", who: "owen", at: "out" },
            { act: "feel", who: "owen", as: "steady" },
            { act: "nod", who: "owen", when: "middle" },
          ],
        },
        {
          id: "tool",
          scene: "tools",
          do: [
            { act: "reach", who: "mei", hand: "right", to: "card" },
            { act: "give", who: "mei", hand: "right", prop: "card", to: "slot", when: "middle" },
            { act: "rest", who: "mei", hand: "right", when: "end" },
            { act: "move", prop: "card", to: "box", when: "end" },
          ],
        },
      ],
    },
    {
      id: "if-your-child-made-it",
      beats: [
        { id: "made", scene: "other", hold: 0.6, do: [{ act: "feel", who: "dad", as: "worried", when: "middle" }] },
        { id: "stop", do: [{ act: "feel", who: "dad", as: "steady" }] },
        {
          id: "advice",
          shot: "middle",
          do: [
            { act: "speak", who: "dad" },
            { act: "look", who: "boy", at: "dad", when: "middle" },
          ],
        },
        {
          id: "repair",
          hold: 0.6,
          do: [
            { act: "nod", who: "boy" },
            { act: "lean", who: "dad", to: "right" },
            { act: "light", to: "lamp" },
            { act: "thread", to: "loose" },
            { act: "feel", who: "boy", as: "worried" },
          ],
        },
        { id: "clean", scene: "portrait", hold: 0.8, do: [{ act: "prop", prop: "portrait", does: "empty" }] },
        { id: "next", scene: "lamplit", do: [{ act: "thread", to: "level" }] },
        { id: "help", shot: "middle", hold: 0.8, do: [{ act: "feel", who: "mei", as: "glad" }, { act: "push" }] },
      ],
    },
  ],
};
