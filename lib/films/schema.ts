import * as z from "zod";
import { AWAY, FEELINGS, LIGHTS, LOOKS, PROP_ACTS, PROPS, SETS, SHOTS, THREADS } from "./vocabulary.ts";

const id = z.string().regex(/^[a-z][a-z0-9-]*$/, "use small letters, digits and hyphens");
/** Starts with the words, in their middle, near their end, or when they go: `last` is there as the next beat starts. */
const when = z.enum(["start", "middle", "end", "last"]).optional();
const hand = z.enum(["left", "right"]);

/** What may happen in a beat. The verbs own the craft: nobody writes a time or a curve. */
const directionSchema = z.discriminatedUnion("act", [
  z.strictObject({ act: z.literal("look"), who: id, at: z.union([z.enum(AWAY), id]), when }),
  z.strictObject({ act: z.literal("feel"), who: id, as: z.enum(FEELINGS), when }),
  z.strictObject({ act: z.literal("lean"), who: id, to: z.enum(["left", "right", "up", "in", "back"]), when }),
  z.strictObject({
    act: z.literal("reach"),
    who: id,
    hand,
    to: id,
    touch: z.enum(["shoulder", "hand"]).optional(),
    /** The hand stops in the air with the palm out. */
    stop: z.boolean().optional(),
    when,
  }),
  z.strictObject({ act: z.literal("rest"), who: id, hand, when }),
  z.strictObject({ act: z.literal("give"), who: id, hand, prop: id, to: id, when }),
  z.strictObject({ act: z.literal("nod"), who: id, when }),
  z.strictObject({ act: z.literal("shake"), who: id, when }),
  z.strictObject({ act: z.literal("enter"), who: id, when }),
  z.strictObject({ act: z.literal("leave"), who: id, when }),
  z.strictObject({ act: z.literal("speak"), who: id, when }),
  z.strictObject({ act: z.literal("prop"), prop: id, does: z.enum(PROP_ACTS), when }),
  z.strictObject({ act: z.literal("move"), prop: id, to: id, when }),
  z.strictObject({ act: z.literal("thread"), to: z.enum(THREADS), when }),
  z.strictObject({ act: z.literal("light"), to: z.enum(LIGHTS), when }),
  z.strictObject({ act: z.literal("push"), when }),
]);
export type Direction = z.infer<typeof directionSchema>;

const actorSchema = z.strictObject({
  look: z.enum(LOOKS),
  seat: id,
  feels: z.enum(FEELINGS).optional(),
  looks: z.union([z.enum(AWAY), id]).optional(),
  /** Each hand on a spot, on a thing, or `rest`. */
  hands: z.strictObject({ left: id.optional(), right: id.optional() }).optional(),
  chair: z.boolean().optional(),
  /** Comes in later. */
  waits: z.boolean().optional(),
});

const thingSchema = z.strictObject({
  kind: z.enum(PROPS),
  at: id,
  layer: z.enum(["wall", "table", "front"]).optional(),
  hidden: z.boolean().optional(),
  turned: z.number().min(-180).max(180).optional(),
  size: z.number().min(0.2).max(3).optional(),
  filled: z.number().min(0).max(1).optional(),
  lit: z.boolean().optional(),
});

const sceneSchema = z.strictObject({
  set: z.enum(SETS),
  light: z.enum(LIGHTS),
  thread: z.enum(THREADS).optional(),
  cast: z.record(id, actorSchema),
  things: z.record(id, thingSchema),
});

export const filmSchema = z.strictObject({
  id,
  /** The beat shown before the film is played. Never the saddest. */
  poster: id,
  scenes: z.record(id, sceneSchema),
  parts: z
    .array(
      z.strictObject({
        id,
        beats: z
          .array(
            z.strictObject({
              id,
              /** Given when the place changes. */
              scene: id.optional(),
              shot: z.enum(SHOTS).optional(),
              /** More stillness at the end, in seconds. */
              hold: z.number().min(0).max(4).optional(),
              do: z.array(directionSchema),
            }),
          )
          .min(1),
      }),
    )
    .min(1),
});
export type Film = z.infer<typeof filmSchema>;
export type FilmBeat = Film["parts"][number]["beats"][number];
export type FilmScene = z.infer<typeof sceneSchema>;

const words = z.string().trim().min(1, "write something here");
const day = z.iso.date("write a date as 2026-11-23");

/** The fields at the top of a screenplay. */
export const screenplaySchema = z.strictObject({
  title: words.describe("Its title."),
  summary: words.max(155, "keep the summary under 155 characters").describe("One sentence, under 155 characters."),
  /** Who can help, at the end of the film and under it. */
  contacts: z
    .array(words)
    .min(1, "name at least one contact: every film ends on who can help")
    .describe("Ids from content/contacts.json: who can help."),
  sources: z
    .array(words)
    .min(1, "name at least one source from content/sources.json")
    .describe("Ids from content/sources.json."),
  unverified: z.array(words).describe("In words, whatever no person has confirmed."),
  checkedOn: day.describe("The day the facts were last checked."),
  nextCheck: day.describe("The day to check them again."),
});
export type ScreenplayFields = z.infer<typeof screenplaySchema>;
