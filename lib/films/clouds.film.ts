import type { Film } from "./schema.ts";

export const film: Film = {
  id: "clouds",
  poster: "sooner",
  scenes: {
    room: {
      set: "living-room",
      light: "lamp",
      cast: {
        maggie: {
          look: "maggie",
          seat: "two-left",
          feels: "calm",
          looks: "washing",
          hands: { left: "washing", right: "washing" },
          chair: true,
        },
        tyler: {
          look: "tyler",
          seat: "two-right",
          feels: "calm",
          looks: "phone",
          hands: { left: "phone", right: "phone" },
        },
      },
      things: {
        sky: { kind: "cloud", at: "window", hidden: true },
        first: { kind: "cloud", at: "window-left", size: 0.9 },
        second: { kind: "cloud", at: "window-right", size: 1.1, hidden: true },
        third: { kind: "cloud", at: "window", size: 1.2, hidden: true, filled: 1 },
        rain: { kind: "rain", at: "rain", size: 1.5, hidden: true },
        plane: { kind: "plane", at: "window-right", size: 0.6, hidden: true },
        washing: { kind: "washing", at: "washing" },
        phone: { kind: "phone", at: "phone" },
        umbrella: { kind: "umbrella", at: "umbrella", hidden: true },
      },
    },
  },
  parts: [
    {
      id: "light-cloud",
      beats: [
        { id: "sent", scene: "room", do: [{ act: "look", who: "maggie", at: "tyler", when: "end" }] },
        {
          id: "light",
          do: [
            { act: "look", who: "maggie", at: "window-left" },
            { act: "look", who: "tyler", at: "maggie", when: "middle" },
            { act: "feel", who: "tyler", as: "kind", when: "middle" },
          ],
        },
        {
          id: "calm",
          shot: "middle",
          hold: 0.6,
          do: [
            { act: "look", who: "maggie", at: "tyler" },
            { act: "feel", who: "maggie", as: "kind" },
            { act: "speak", who: "maggie" },
          ],
        },
      ],
    },
    {
      id: "darkening",
      beats: [
        {
          id: "pressure",
          shot: "wide",
          hold: 0.8,
          do: [
            { act: "prop", prop: "second", does: "show" },
            { act: "feel", who: "maggie", as: "thinking" },
            { act: "feel", who: "tyler", as: "thinking", when: "middle" },
            { act: "prop", prop: "sky", does: "half" },
            { act: "prop", prop: "first", does: "half" },
            { act: "prop", prop: "second", does: "half" },
          ],
        },
        {
          id: "passed",
          hold: 0.8,
          do: [
            { act: "prop", prop: "plane", does: "show" },
            { act: "move", prop: "plane", to: "window-left" },
          ],
        },
        {
          id: "changes",
          do: [
            { act: "prop", prop: "plane", does: "hide" },
            { act: "feel", who: "tyler", as: "ashamed" },
            { act: "look", who: "tyler", at: "phone" },
            { act: "feel", who: "maggie", as: "worried", when: "middle" },
          ],
        },
        {
          id: "today",
          hold: 0.8,
          do: [
            { act: "feel", who: "maggie", as: "thinking" },
            { act: "nod", who: "maggie", when: "middle" },
          ],
        },
      ],
    },
    {
      id: "storm",
      beats: [
        {
          id: "adult",
          do: [
            { act: "feel", who: "maggie", as: "worried" },
            { act: "prop", prop: "sky", does: "fill" },
            { act: "prop", prop: "first", does: "fill" },
            { act: "prop", prop: "second", does: "fill" },
            { act: "prop", prop: "third", does: "show" },
            { act: "prop", prop: "rain", does: "show" },
            { act: "light", to: "dusk" },
          ],
        },
        {
          id: "threat",
          do: [
            { act: "prop", prop: "phone", does: "buzz" },
            { act: "feel", who: "tyler", as: "scared" },
          ],
        },
        {
          id: "afraid",
          hold: 0.6,
          do: [
            { act: "thread", to: "tangle" },
            { act: "feel", who: "tyler", as: "worried" },
          ],
        },
        {
          id: "act",
          shot: "middle",
          hold: 0.4,
          do: [
            { act: "look", who: "maggie", at: "tyler" },
            { act: "lean", who: "maggie", to: "right" },
            { act: "feel", who: "maggie", as: "steady" },
            { act: "prop", prop: "phone", does: "dark" },
          ],
        },
        {
          id: "danger",
          hold: 0.4,
          do: [
            { act: "speak", who: "maggie" },
            { act: "reach", who: "maggie", hand: "right", to: "tyler" },
            { act: "look", who: "tyler", at: "maggie" },
          ],
        },
      ],
    },
    {
      id: "umbrella",
      beats: [
        {
          id: "sure",
          shot: "wide",
          hold: 0.6,
          do: [
            { act: "reach", who: "maggie", hand: "right", to: "washing" },
            { act: "lean", who: "maggie", to: "up" },
            { act: "prop", prop: "umbrella", does: "show" },
            { act: "prop", prop: "umbrella", does: "open" },
          ],
        },
        {
          id: "sooner",
          hold: 0.6,
          do: [
            { act: "light", to: "lamp" },
            { act: "thread", to: "loose" },
            { act: "feel", who: "maggie", as: "kind" },
            { act: "feel", who: "tyler", as: "thinking", when: "middle" },
          ],
        },
        {
          id: "carers",
          do: [
            { act: "nod", who: "maggie" },
            { act: "prop", prop: "rain", does: "hide", when: "middle" },
          ],
        },
        {
          id: "side",
          hold: 0.6,
          do: [
            { act: "speak", who: "maggie" },
            { act: "prop", prop: "third", does: "hide" },
            { act: "prop", prop: "sky", does: "half" },
            { act: "feel", who: "tyler", as: "relieved", when: "middle" },
          ],
        },
        {
          id: "next",
          do: [
            { act: "prop", prop: "umbrella", does: "hide" },
            { act: "thread", to: "level" },
            { act: "prop", prop: "sky", does: "empty" },
            { act: "prop", prop: "first", does: "empty" },
            { act: "prop", prop: "second", does: "empty" },
          ],
        },
        {
          id: "help",
          shot: "middle",
          hold: 0.8,
          do: [{ act: "feel", who: "tyler", as: "kind" }, { act: "feel", who: "maggie", as: "glad" }, { act: "push" }],
        },
      ],
    },
  ],
};
