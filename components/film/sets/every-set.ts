import type { SetId } from "../../../lib/films/vocabulary.ts";
import { set as bedroom } from "./bedroom.tsx";
import { set as car } from "./car.tsx";
import { set as doors } from "./doors.tsx";
import { set as flats } from "./flats.tsx";
import { set as helpers } from "./helpers.tsx";
import { set as kitchen } from "./kitchen.tsx";
import { set as landing } from "./landing.tsx";
import { set as livingRoom } from "./living-room.tsx";
import { set as machine } from "./machine.tsx";
import { set as school } from "./school.tsx";
import type { SetPicture } from "./set.ts";
import { set as tableTop } from "./table-top.tsx";

/** All sets, for pictures made at build. */
export const EVERY_SET: Readonly<Record<SetId, SetPicture>> = {
  kitchen,
  "table-top": tableTop,
  doors,
  helpers,
  bedroom,
  car,
  flats,
  landing,
  "living-room": livingRoom,
  school,
  machine,
};
