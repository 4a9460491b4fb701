import type { Film } from "./schema.ts";

export const film: Film = {
  id: "the-first-hour",
  poster: "trouble",
  scenes: {
    evening: {
      set: "kitchen",
      light: "dusk",
      thread: "tangle",
      cast: {
        grace: { look: "grace", seat: "left", feels: "worried", looks: "sam", hands: { left: "left-mug" } },
        sam: {
          look: "sam",
          seat: "centre",
          feels: "ashamed",
          looks: "phone",
          hands: { left: "phone", right: "phone" },
        },
        ruth: { look: "ruth", seat: "right", feels: "shocked", looks: "sam" },
      },
      things: {
        phone: { kind: "phone", at: "table-centre" },
        mug: { kind: "mug", at: "left-mug" },
      },
    },
    table: {
      set: "table-top",
      light: "lamp",
      cast: { grace: { look: "grace", seat: "left" }, ruth: { look: "ruth", seat: "right" } },
      things: {
        phone: { kind: "handset", at: "left", size: 1.7, turned: -14 },
        card: { kind: "card", at: "centre", size: 1.8 },
        notebook: { kind: "notebook", at: "page", size: 1.9, hidden: true },
        pen: { kind: "pen", at: "nib", size: 1.2, hidden: true, layer: "front" },
      },
    },
    way: {
      set: "doors",
      light: "dusk",
      thread: "loose",
      cast: {},
      things: {
        four: { kind: "door", at: "four", size: 0.62 },
        three: { kind: "door", at: "three", size: 0.8 },
        two: { kind: "door", at: "two", size: 1, filled: 0 },
        one: { kind: "door", at: "one", size: 1.25, filled: 1 },
        clock: { kind: "clock", at: "clock", filled: 0.25 },
      },
    },
    tools: {
      set: "table-top",
      light: "lamp",
      cast: { sam: { look: "sam", seat: "left" }, ruth: { look: "ruth", seat: "right" } },
      things: {
        card: { kind: "card", at: "card", size: 1.4 },
        box: { kind: "box", at: "box", size: 1.4 },
        phone: { kind: "handset", at: "left", size: 1.7, turned: -14 },
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
    morning: {
      set: "kitchen",
      light: "morning",
      thread: "loose",
      cast: {
        grace: { look: "grace", seat: "left", feels: "kind", looks: "sam", hands: { left: "left-mug" } },
        sam: { look: "sam", seat: "centre", feels: "calm", looks: "centre-plate" },
        ruth: { look: "ruth", seat: "right", feels: "glad", looks: "sam" },
      },
      things: {
        mug: { kind: "mug", at: "left-mug" },
        "plate-one": { kind: "plate", at: "left-plate" },
        "plate-two": { kind: "plate", at: "centre-plate" },
        "plate-three": { kind: "plate", at: "right-plate" },
      },
    },
  },
  parts: [
    {
      id: "breathe",
      beats: [
        {
          id: "told",
          scene: "evening",
          hold: 0.6,
          do: [
            { act: "prop", prop: "phone", does: "buzz" },
            { act: "feel", who: "ruth", as: "worried", when: "middle" },
          ],
        },
        {
          id: "breathe",
          shot: "middle",
          do: [
            { act: "prop", prop: "phone", does: "dark" },
            { act: "look", who: "ruth", at: "down" },
            { act: "feel", who: "ruth", as: "calm", when: "middle" },
            { act: "push" },
          ],
        },
        {
          id: "glad",
          hold: 0.6,
          do: [
            { act: "speak", who: "ruth" },
            { act: "look", who: "ruth", at: "sam" },
            { act: "reach", who: "ruth", hand: "left", to: "sam" },
            { act: "feel", who: "ruth", as: "kind" },
            { act: "look", who: "sam", at: "ruth", when: "end" },
            { act: "feel", who: "ruth", as: "steady", when: "last" },
          ],
        },
        {
          id: "safe",
          do: [
            { act: "speak", who: "ruth" },
            { act: "feel", who: "sam", as: "worried", when: "middle" },
            { act: "shake", who: "sam", when: "end" },
          ],
        },
        {
          id: "danger",
          do: [
            { act: "look", who: "sam", at: "grace" },
            { act: "feel", who: "grace", as: "steady" },
            { act: "lean", who: "grace", to: "right", when: "middle" },
          ],
        },
        {
          id: "trouble",
          shot: "wide",
          hold: 1,
          do: [
            { act: "speak", who: "grace" },
            { act: "feel", who: "grace", as: "kind" },
            { act: "light", to: "lamp" },
            { act: "thread", to: "loose" },
            { act: "feel", who: "sam", as: "relieved", when: "middle" },
            { act: "feel", who: "ruth", as: "kind", when: "middle" },
          ],
        },
      ],
    },
    {
      id: "hands-still",
      beats: [
        {
          id: "look",
          scene: "table",
          do: [{ act: "reach", who: "grace", hand: "right", to: "short-left", stop: true }],
        },
        { id: "copy", do: [{ act: "reach", who: "ruth", hand: "left", to: "short-right", stop: true }] },
        {
          id: "reply",
          do: [
            { act: "prop", prop: "phone", does: "buzz" },
            { act: "prop", prop: "phone", does: "dark", when: "end" },
          ],
        },
        {
          id: "keep",
          do: [
            { act: "rest", who: "grace", hand: "right" },
            { act: "prop", prop: "phone", does: "dark" },
            { act: "prop", prop: "notebook", does: "show" },
            { act: "reach", who: "ruth", hand: "left", to: "pen" },
            { act: "prop", prop: "pen", does: "show", when: "middle" },
            { act: "prop", prop: "notebook", does: "fill", when: "middle" },
          ],
        },
      ],
    },
    {
      id: "slow-the-spread",
      beats: [
        {
          id: "way",
          scene: "way",
          do: [
            { act: "prop", prop: "two", does: "open" },
            { act: "prop", prop: "clock", does: "half" },
          ],
        },
        {
          id: "tool",
          scene: "tools",
          do: [
            { act: "reach", who: "sam", hand: "right", to: "card" },
            { act: "give", who: "sam", hand: "right", prop: "card", to: "slot", when: "middle" },
          ],
        },
        {
          id: "hash",
          do: [
            { act: "move", prop: "card", to: "box" },
            { act: "rest", who: "sam", hand: "right" },
            { act: "prop", prop: "box", does: "fill", when: "end" },
          ],
        },
        { id: "known", do: [{ act: "reach", who: "sam", hand: "left", to: "short-left", stop: true }] },
        {
          id: "app",
          do: [
            { act: "reach", who: "sam", hand: "left", to: "phone" },
            { act: "prop", prop: "phone", does: "dark", when: "middle" },
          ],
        },
        {
          id: "honest",
          scene: "way",
          do: [
            { act: "light", to: "lamp" },
            { act: "prop", prop: "three", does: "open" },
            { act: "thread", to: "level" },
          ],
        },
      ],
    },
    {
      id: "people",
      beats: [
        {
          id: "school",
          scene: "street",
          shot: "one",
          do: [
            { act: "look", who: "amina", at: "out" },
            { act: "feel", who: "amina", as: "kind" },
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
          id: "talk",
          shot: "wide",
          do: [
            { act: "look", who: "joy", at: "out" },
            { act: "feel", who: "joy", as: "kind" },
            { act: "speak", who: "joy", when: "middle" },
          ],
        },
        {
          id: "after",
          scene: "morning",
          hold: 0.8,
          do: [
            { act: "speak", who: "ruth" },
            { act: "look", who: "sam", at: "ruth" },
            { act: "feel", who: "sam", as: "laughing", when: "middle" },
          ],
        },
        {
          id: "next",
          do: [
            { act: "thread", to: "level" },
            { act: "feel", who: "sam", as: "glad" },
          ],
        },
        {
          id: "help",
          shot: "middle",
          hold: 1,
          do: [{ act: "reach", who: "ruth", hand: "left", to: "sam" }, { act: "push" }],
        },
      ],
    },
  ],
};
