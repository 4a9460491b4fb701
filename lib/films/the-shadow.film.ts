import type { Film } from "./schema.ts";

export const film: Film = {
  id: "the-shadow",
  poster: "together",
  scenes: {
    night: {
      set: "bedroom",
      light: "night",
      cast: {
        euan: { look: "euan", seat: "bed", feels: "glad", looks: "phone", hands: { left: "phone", right: "phone" } },
        davey: { look: "davey", seat: "beside", feels: "worried", looks: "euan", waits: true },
      },
      things: {
        shadow: { kind: "shadow", at: "wall", hidden: true },
        slot: { kind: "coin-slot", at: "wall-high", hidden: true, size: 0.8 },
        clock: { kind: "clock", at: "wall-clock", hidden: true, filled: 0.06 },
        phone: { kind: "phone", at: "lap", lit: true },
        lamp: { kind: "lamp", at: "lamp" },
      },
    },
    table: {
      set: "table-top",
      light: "lamp",
      cast: { euan: { look: "euan", seat: "left" }, davey: { look: "davey", seat: "right" } },
      things: {
        phone: { kind: "handset", at: "left", size: 1.7, turned: -10 },
        slot: { kind: "coin-slot", at: "centre", size: 1.5, layer: "table" },
        notebook: { kind: "notebook", at: "page", size: 1.9, hidden: true },
        pen: { kind: "pen", at: "nib", size: 1.2, hidden: true, layer: "front" },
      },
    },
    tools: {
      set: "table-top",
      light: "lamp",
      cast: { euan: { look: "euan", seat: "left" }, davey: { look: "davey", seat: "right" } },
      things: {
        card: { kind: "card", at: "card", size: 1.4 },
        box: { kind: "box", at: "box", size: 1.4 },
        phone: { kind: "handset", at: "left", size: 1.7, turned: -10 },
      },
    },
    lamplit: {
      set: "bedroom",
      light: "lamp",
      thread: "loose",
      cast: {
        euan: { look: "euan", seat: "bed", feels: "worried", looks: "down" },
        davey: { look: "davey", seat: "beside", feels: "steady", looks: "euan" },
      },
      things: {
        shadow: { kind: "shadow", at: "wall", size: 0.5 },
        phone: { kind: "phone", at: "cover" },
        lamp: { kind: "lamp", at: "lamp", lit: true },
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
  },
  parts: [
    {
      id: "the-shadow",
      beats: [
        {
          id: "friendly",
          scene: "night",
          do: [{ act: "push" }, { act: "feel", who: "euan", as: "thinking", when: "last" }],
        },
        {
          id: "threat",
          hold: 0.4,
          do: [
            { act: "prop", prop: "phone", does: "buzz" },
            { act: "feel", who: "euan", as: "shocked" },
            { act: "prop", prop: "shadow", does: "show", when: "middle" },
          ],
        },
        {
          id: "clock",
          do: [
            { act: "prop", prop: "shadow", does: "fill" },
            { act: "prop", prop: "slot", does: "show", when: "middle" },
            { act: "prop", prop: "clock", does: "show", when: "middle" },
            { act: "feel", who: "euan", as: "scared", when: "middle" },
            { act: "prop", prop: "clock", does: "half", when: "end" },
          ],
        },
        {
          id: "alone",
          hold: 0.6,
          do: [
            { act: "prop", prop: "slot", does: "hide" },
            { act: "prop", prop: "clock", does: "hide" },
            { act: "thread", to: "tangle" },
            { act: "feel", who: "euan", as: "ashamed", when: "middle" },
          ],
        },
      ],
    },
    {
      id: "lamp-on",
      beats: [
        {
          id: "knock",
          hold: 0.8,
          do: [
            { act: "enter", who: "davey" },
            { act: "look", who: "euan", at: "davey", when: "end" },
          ],
        },
        {
          id: "fault",
          shot: "middle",
          hold: 0.4,
          do: [
            { act: "speak", who: "davey" },
            { act: "reach", who: "davey", hand: "left", to: "euan" },
            { act: "feel", who: "davey", as: "kind" },
            { act: "feel", who: "euan", as: "worried", when: "middle" },
            { act: "feel", who: "davey", as: "steady", when: "last" },
          ],
        },
        {
          id: "crime",
          shot: "wide",
          do: [
            { act: "prop", prop: "lamp", does: "light" },
            { act: "light", to: "lamp" },
            { act: "prop", prop: "shadow", does: "empty" },
            { act: "prop", prop: "phone", does: "dark" },
          ],
        },
        {
          id: "together",
          hold: 0.8,
          do: [
            { act: "prop", prop: "shadow", does: "shrink" },
            { act: "thread", to: "loose" },
            { act: "feel", who: "euan", as: "relieved" },
            { act: "feel", who: "davey", as: "kind", when: "middle" },
          ],
        },
      ],
    },
    {
      id: "what-to-do",
      beats: [
        {
          id: "pay",
          scene: "table",
          do: [{ act: "reach", who: "davey", hand: "left", to: "short-right", stop: true }],
        },
        {
          id: "reply",
          do: [
            { act: "prop", prop: "slot", does: "hide" },
            { act: "prop", prop: "phone", does: "buzz" },
            { act: "reach", who: "euan", hand: "right", to: "short-left", stop: true },
          ],
        },
        {
          id: "keep",
          do: [
            { act: "prop", prop: "phone", does: "dark" },
            { act: "rest", who: "euan", hand: "right" },
            { act: "prop", prop: "notebook", does: "show" },
            { act: "reach", who: "davey", hand: "left", to: "pen" },
            { act: "prop", prop: "pen", does: "show", when: "middle" },
            { act: "prop", prop: "notebook", does: "fill", when: "middle" },
          ],
        },
        { id: "known", do: [{ act: "reach", who: "euan", hand: "left", to: "short-left", stop: true }] },
        { id: "block", do: [{ act: "reach", who: "euan", hand: "left", to: "phone" }] },
        {
          id: "tool",
          scene: "tools",
          do: [
            { act: "reach", who: "euan", hand: "right", to: "card" },
            { act: "give", who: "euan", hand: "right", prop: "card", to: "slot", when: "middle" },
            { act: "rest", who: "euan", hand: "right", when: "end" },
            { act: "move", prop: "card", to: "box", when: "end" },
          ],
        },
      ],
    },
    {
      id: "tonight",
      beats: [
        {
          id: "ask",
          scene: "lamplit",
          shot: "middle",
          hold: 0.6,
          do: [
            { act: "speak", who: "davey" },
            { act: "look", who: "euan", at: "davey", when: "end" },
          ],
        },
        { id: "danger", do: [{ act: "reach", who: "davey", hand: "left", to: "euan" }] },
        {
          id: "listen",
          scene: "street",
          shot: "three",
          do: [
            { act: "look", who: "joy", at: "out" },
            { act: "feel", who: "joy", as: "steady" },
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
          id: "stay",
          scene: "lamplit",
          shot: "wide",
          do: [
            { act: "thread", to: "level" },
            { act: "feel", who: "euan", as: "relieved" },
            { act: "feel", who: "davey", as: "kind", when: "middle" },
          ],
        },
        { id: "next", do: [{ act: "look", who: "euan", at: "davey" }] },
        { id: "help", shot: "middle", hold: 0.8, do: [{ act: "feel", who: "euan", as: "kind" }, { act: "push" }] },
      ],
    },
  ],
};
