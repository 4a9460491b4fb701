import type { SetId } from "../../../lib/films/vocabulary.ts";
import type { ThreadPlace } from "../props/thread.tsx";
import { BedroomBack, BedroomFront } from "./bedroom.tsx";
import { CarAbove, CarBack, CarFront } from "./car.tsx";
import { DoorsBack } from "./doors.tsx";
import { FlatsBack, FlatsFront } from "./flats.tsx";
import { HelpersBack, HelpersFront } from "./helpers.tsx";
import { KitchenBack, KitchenFront, KitchenLamp } from "./kitchen.tsx";
import { LandingBack, LandingFront } from "./landing.tsx";
import { LivingRoomBack, LivingRoomFront } from "./living-room.tsx";
import { MachineBack, MachineFront } from "./machine.tsx";
import { SchoolBack, SchoolFront } from "./school.tsx";
import type { SetProps } from "./set.ts";
import { TableTopBack } from "./table-top.tsx";

type Part = (props: SetProps) => React.ReactNode;

export interface SetPicture {
  readonly Back: Part;
  readonly Front?: Part;
  readonly Above?: Part;
  /** Where the settling line runs. */
  readonly thread?: ThreadPlace;
}

export const SETS: Readonly<Record<SetId, SetPicture>> = {
  kitchen: {
    Back: KitchenBack,
    Front: KitchenFront,
    Above: KitchenLamp,
    thread: { from: -100, to: 1700, y: 178, colour: "#FFF3DC" },
  },
  "table-top": { Back: TableTopBack, thread: { from: -100, to: 1700, y: 130, colour: "#FFF3DC" } },
  doors: { Back: DoorsBack, thread: { from: -100, to: 1700, y: 180, colour: "#F6D488" } },
  helpers: { Back: HelpersBack, Front: HelpersFront, thread: { from: -100, to: 1700, y: 78, colour: "#F6D488" } },
  bedroom: { Back: BedroomBack, Front: BedroomFront, thread: { from: -100, to: 1700, y: 150, colour: "#8FD0CB" } },
  car: { Back: CarBack, Front: CarFront, Above: CarAbove, thread: { from: -100, to: 1700, y: 120, colour: "#8FD0CB" } },
  flats: { Back: FlatsBack, Front: FlatsFront, thread: { from: -100, to: 1700, y: 72, colour: "#8FD0CB" } },
  landing: { Back: LandingBack, Front: LandingFront, thread: { from: -100, to: 1700, y: 92, colour: "#FFF3DC" } },
  "living-room": {
    Back: LivingRoomBack,
    Front: LivingRoomFront,
    thread: { from: -100, to: 1700, y: 62, colour: "#0B5D5E" },
  },
  school: { Back: SchoolBack, Front: SchoolFront, thread: { from: -100, to: 1700, y: 76, colour: "#0B5D5E" } },
  machine: { Back: MachineBack, Front: MachineFront, thread: { from: -100, to: 1700, y: 90, colour: "#F6D488" } },
};
