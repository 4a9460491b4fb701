import type { Film } from "./schema.ts";

export const film: Film = {
  id: "side-by-side",
  poster: "thanks",
  scenes: {
    drive: {
      set: "car",
      light: "dusk",
      cast: {
        harpreet: {
          look: "harpreet",
          seat: "driver",
          feels: "calm",
          looks: "ahead",
          hands: { left: "wheel-left", right: "wheel-right" },
        },
        simran: { look: "simran", seat: "passenger", feels: "calm", looks: "ahead" },
      },
      things: {},
    },
    parked: {
      set: "car",
      light: "lamp",
      thread: "loose",
      cast: {
        harpreet: { look: "harpreet", seat: "driver", feels: "glad", looks: "simran" },
        simran: { look: "simran", seat: "passenger", feels: "kind", looks: "harpreet" },
      },
      things: { chips: { kind: "chips", at: "dash", size: 1.3 } },
    },
  },
  parts: [
    {
      id: "pick-your-moment",
      beats: [
        { id: "side", scene: "drive", hold: 0.8, do: [{ act: "push" }] },
        { id: "eyes", do: [{ act: "look", who: "simran", at: "away" }] },
        {
          id: "short",
          do: [
            { act: "look", who: "harpreet", at: "simran" },
            { act: "look", who: "harpreet", at: "ahead", when: "end" },
          ],
        },
        { id: "calm", shot: "middle", hold: 0.6, do: [{ act: "feel", who: "harpreet", as: "calm" }] },
      ],
    },
    {
      id: "start-small",
      beats: [
        {
          id: "lecture",
          shot: "wide",
          hold: 1.2,
          do: [
            { act: "feel", who: "harpreet", as: "cross" },
            { act: "speak", who: "harpreet" },
            { act: "thread", to: "tangle" },
            { act: "feel", who: "simran", as: "ashamed", when: "middle" },
            { act: "look", who: "simran", at: "away", when: "middle" },
          ],
        },
        { id: "stop", hold: 0.8, do: [{ act: "feel", who: "harpreet", as: "worried" }] },
        {
          id: "news",
          shot: "middle",
          do: [
            { act: "feel", who: "harpreet", as: "kind" },
            { act: "speak", who: "harpreet" },
            { act: "look", who: "simran", at: "ahead", when: "end" },
          ],
        },
        {
          id: "friends",
          hold: 0.6,
          do: [
            { act: "speak", who: "harpreet" },
            { act: "feel", who: "simran", as: "thinking", when: "middle" },
          ],
        },
        {
          id: "leave",
          shot: "wide",
          do: [
            { act: "nod", who: "harpreet" },
            { act: "look", who: "simran", at: "harpreet", when: "middle" },
          ],
        },
      ],
    },
    {
      id: "listen-longer",
      beats: [
        {
          id: "turn",
          hold: 1,
          do: [
            { act: "feel", who: "simran", as: "calm" },
            { act: "speak", who: "simran" },
          ],
        },
        {
          id: "quiet",
          hold: 1.4,
          do: [
            { act: "look", who: "simran", at: "ahead" },
            { act: "thread", to: "loose" },
          ],
        },
        {
          id: "hear",
          shot: "middle",
          hold: 0.6,
          do: [
            { act: "speak", who: "simran" },
            { act: "look", who: "simran", at: "harpreet" },
            { act: "nod", who: "harpreet", when: "middle" },
          ],
        },
        {
          id: "thanks",
          hold: 0.6,
          do: [
            { act: "look", who: "harpreet", at: "simran" },
            { act: "speak", who: "harpreet" },
            { act: "feel", who: "harpreet", as: "kind" },
            { act: "feel", who: "simran", as: "kind", when: "end" },
          ],
        },
      ],
    },
    {
      id: "the-promise",
      beats: [
        {
          id: "promise",
          shot: "wide",
          do: [
            { act: "look", who: "harpreet", at: "ahead" },
            { act: "speak", who: "harpreet" },
            { act: "look", who: "harpreet", at: "simran", when: "end" },
          ],
        },
        {
          id: "trouble",
          do: [
            { act: "speak", who: "harpreet" },
            { act: "feel", who: "simran", as: "relieved", when: "middle" },
          ],
        },
        {
          id: "push",
          shot: "middle",
          do: [
            { act: "speak", who: "harpreet" },
            { act: "feel", who: "harpreet", as: "steady" },
            { act: "feel", who: "simran", as: "thinking" },
            { act: "nod", who: "simran", when: "end" },
          ],
        },
        {
          id: "chips",
          scene: "parked",
          hold: 0.8,
          do: [{ act: "feel", who: "simran", as: "laughing", when: "middle" }],
        },
        {
          id: "next",
          do: [
            { act: "thread", to: "level" },
            { act: "feel", who: "simran", as: "glad" },
          ],
        },
        { id: "help", shot: "middle", hold: 0.8, do: [{ act: "push" }] },
      ],
    },
  ],
};
