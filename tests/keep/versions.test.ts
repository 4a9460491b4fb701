import { describe, expect, test } from "vitest";
import { packAddress } from "../../lib/keep/pack.ts";
import { COPY, POINTERS, pointerOf, pointers, REMOVING } from "../../lib/keep/pointers.ts";
import { removeCopies } from "../../lib/keep/remove-copies.ts";
import { keepPlan, keptAnswer, sweep, tidy } from "../../lib/keep/versions.ts";
import { FakePhone, FakeSite } from "./fake-phone.ts";

const PLAN = "/what-to-do/go-on/";
const STYLE = "/assets/style.1.css";

function begin() {
  const site = new FakeSite();
  site.publish(PLAN, "Ring the bank.", { [STYLE]: "p{}", "/": "home" });
  const phone = new FakePhone();
  const shelf = phone.shelf(site);
  const shown = async (address: string) => (await keptAnswer(address, shelf))?.text();
  const copies = () => [...phone.stored.keys()].filter((name) => name.startsWith(COPY));
  return { site, phone, shelf, shown, copies };
}

describe("keeping a plan", () => {
  test("puts the plan and all that belongs to it on the phone", async () => {
    const { shelf, shown, copies } = begin();
    expect(await keepPlan(PLAN, shelf)).toBe("kept");
    expect([await shown(PLAN), await shown(STYLE), await shown("/")]).toEqual(["Ring the bank.", "p{}", "home"]);
    expect(await shown("/situations/")).toBeUndefined();
    expect(copies()).toHaveLength(1);
  });

  test("reading what is kept makes nothing on a phone that keeps nothing", async () => {
    const { phone, shelf, shown } = begin();
    expect(await pointers(shelf.caches)).toEqual([]);
    expect(await shown(PLAN)).toBeUndefined();
    expect([...phone.stored.keys()]).toEqual([]);
  });

  test.for(["a file that is not what the list says", "a file that is not there", "a list without one of its files"])(
    "keeps nothing of a site that is torn: %s",
    async (fault) => {
      const { site, phone, shelf } = begin();
      if (fault.startsWith("a file that is not what")) site.files.set(PLAN, "Do not ring the bank.");
      if (fault.startsWith("a file that is not there")) site.files.delete(STYLE);
      if (fault.startsWith("a list")) site.files.set("/keep/hashes.json", "{}");
      expect(await keepPlan(PLAN, shelf)).toBe("changing");
      await sweep(shelf);
      expect([...phone.stored.keys()]).toEqual([]);
    },
  );

  test("keeps nothing when the room runs out, at whichever file", async () => {
    for (let room = 0; room < 6; room += 1) {
      const { phone, shelf } = begin();
      phone.room = room;
      expect(await keepPlan(PLAN, shelf), `room for ${room}`).toBe("refused");
      await sweep(shelf);
      expect([...phone.stored.keys()]).toEqual([]);
    }
    const { phone, shelf } = begin();
    phone.room = 6;
    expect(await keepPlan(PLAN, shelf)).toBe("kept");
  });

  test("keeps nothing when the signal goes, at whichever file", async () => {
    for (let answers = 0; answers < 5; answers += 1) {
      const { site, phone, shelf } = begin();
      site.onAsk = () => {
        if (site.asked.length > answers) throw new TypeError("Failed to fetch");
      };
      expect(await keepPlan(PLAN, shelf)).toBe("unreachable");
      await sweep(shelf);
      expect([...phone.stored.keys()]).toEqual([]);
    }
  });

  test("is not fooled by a network that asks for a password instead", async () => {
    const { site, shelf } = begin();
    site.files.set(packAddress(PLAN), "<!doctype html><title>Sign in to the wifi</title>");
    expect(await keepPlan(PLAN, shelf)).toBe("unreachable");
  });

  test("says so when there is no such plan", async () => {
    const { shelf } = begin();
    expect(await keepPlan("/what-to-do/nowhere/", shelf)).toBe("gone");
  });
});

describe("a kept plan of which the site has a newer version", () => {
  test("is replaced as a whole, and only what changed is fetched again", async () => {
    const { site, shelf, shown, copies } = begin();
    await keepPlan(PLAN, shelf);
    site.asked.length = 0;
    site.publish(PLAN, "Ring the police.", { "/assets/style.2.css": "p{color:red}", "/": "home" });
    expect(await keepPlan(PLAN, shelf)).toBe("kept");
    expect([await shown(PLAN), await shown("/assets/style.2.css")]).toEqual(["Ring the police.", "p{color:red}"]);
    expect(await shown(STYLE)).toBeUndefined();
    expect(copies()).toHaveLength(1);
    expect(site.asked).not.toContain("/");
  });

  test("is let be when nothing is newer, for one small request", async () => {
    const { site, phone, shelf } = begin();
    await keepPlan(PLAN, shelf);
    site.asked.length = 0;
    phone.time += 5_000;
    expect(await keepPlan(PLAN, shelf)).toBe("same");
    expect(site.asked).toEqual([packAddress(PLAN)]);
    expect((await pointers(shelf.caches))[0]?.checked).toBe(phone.time);
  });

  test("stays whole, and in use, while the site is torn, out of reach or the phone full", async () => {
    const faults: ((site: FakeSite, phone: FakePhone) => void)[] = [
      (site) => site.files.set(PLAN, "Half a plan."),
      (site) => site.files.delete("/assets/style.2.css"),
      (site) => {
        site.status = 503;
      },
      (site) => {
        site.onAsk = () => {
          if (site.asked.length > 3) throw new TypeError("Failed to fetch");
        };
      },
      (_, phone) => {
        phone.room = 3;
      },
    ];
    for (const [index, break_] of faults.entries()) {
      const { site, phone, shelf, shown, copies } = begin();
      await keepPlan(PLAN, shelf);
      site.asked.length = 0;
      site.publish(PLAN, "Ring the police.", { "/assets/style.2.css": "p{color:red}", "/": "new home" });
      break_(site, phone);
      expect(["changing", "unreachable", "refused"], `fault ${index}`).toContain(await keepPlan(PLAN, shelf));
      expect([await shown(PLAN), await shown(STYLE), await shown("/")]).toEqual(["Ring the bank.", "p{}", "home"]);
      expect(copies()).toHaveLength(1);
    }
  });

  test("never shows one file of the new version before it shows all", async () => {
    const { site, shelf, shown } = begin();
    await keepPlan(PLAN, shelf);
    site.publish(PLAN, "Ring the police.", { [STYLE]: "p{color:red}", "/": "new home" });
    const seen = new Set<string>();
    const looks: Promise<unknown>[] = [];
    site.onAsk = () => {
      looks.push(Promise.all([shown(PLAN), shown(STYLE), shown("/")]).then((three) => seen.add(three.join(" "))));
    };
    expect(await keepPlan(PLAN, shelf)).toBe("kept");
    await Promise.all(looks);
    expect([...seen].filter((one) => one !== "Ring the bank. p{} home")).toEqual([]);
  });

  test("stays when the site has taken the plan away, and is known to be gone, but not after one bad quarter of an hour", async () => {
    const { site, phone, shelf, shown } = begin();
    await keepPlan(PLAN, shelf);
    site.files.delete(packAddress(PLAN));
    const isGone = async () => (await pointerOf(PLAN, shelf.caches))?.gone ?? false;
    for (const [minutes, gone] of [
      [0, false],
      [10, false],
      [61, true],
    ] as const) {
      phone.time += minutes * 60 * 1000;
      expect(await keepPlan(PLAN, shelf)).toBe("gone");
      expect(await isGone(), `after ${minutes} minutes more`).toBe(gone);
      await sweep(shelf);
      expect(await shown(PLAN)).toBe("Ring the bank.");
    }
  });

  test("is not gone when the missing plan came back in between", async () => {
    const { site, phone, shelf, shown } = begin();
    await keepPlan(PLAN, shelf);
    const list = site.files.get(packAddress(PLAN)) ?? "";
    site.files.delete(packAddress(PLAN));
    await keepPlan(PLAN, shelf);
    site.files.set(packAddress(PLAN), list);
    expect(await keepPlan(PLAN, shelf)).toBe("same");
    site.files.delete(packAddress(PLAN));
    phone.time += 61 * 60 * 1000;
    await keepPlan(PLAN, shelf);
    expect(await shown(PLAN)).toBe("Ring the bank.");
    expect((await pointerOf(PLAN, shelf.caches))?.gone).toBe(false);
  });

  test("is not made anew when it was removed before its turn came", async () => {
    const { site, phone, shelf } = begin();
    expect(await keepPlan(PLAN, shelf, { asked: false })).toBe("removed");
    expect(phone.everything).toEqual([]);
    expect(site.asked).toEqual([]);
  });
});

describe("removing", () => {
  test("at whichever moment of keeping or of bringing up to date leaves nothing", async () => {
    for (const isKept of [false, true]) {
      for (let at = 1, over = false; !over; at += 1) {
        const { site, phone, shelf } = begin();
        if (isKept) {
          await keepPlan(PLAN, shelf);
          site.publish(PLAN, "Ring the police.", { [STYLE]: "p{color:red}", "/": "new home" });
        }
        let changes = 0;
        const plain = phone.shelf(site);
        phone.step = async () => {
          changes += 1;
          if (changes !== at) return;
          phone.step = () => undefined;
          await removeCopies(plain.caches);
        };
        over = (await keepPlan(PLAN, shelf, { asked: !isKept })) === "kept";
        if (over) break;
        await sweep(shelf);
        expect(phone.everything, `at change ${at}`).toEqual([]);
        expect(at).toBeLessThan(40);
      }
    }
  });

  test("in the middle of fetching a newer copy leaves nothing", async () => {
    const { site, phone, shelf } = begin();
    await keepPlan(PLAN, shelf);
    site.publish(PLAN, "Ring the police.", { [STYLE]: "p{color:red}", "/": "new home" });
    site.onAsk = (address) => {
      if (address === "/") phone.stored.clear();
    };
    expect(await keepPlan(PLAN, shelf)).toBe("removed");
    await sweep(shelf);
    expect([...phone.stored.keys()]).toEqual([]);
  });

  test("sweeps what an attempt that was cut off has left, and not what is in use", async () => {
    const { phone, shelf, shown, copies } = begin();
    await keepPlan(PLAN, shelf);
    await shelf.caches.open(`${COPY}half a plan`);
    await sweep(shelf);
    expect(copies()).toHaveLength(1);
    expect(await shown(PLAN)).toBe("Ring the bank.");
    expect(phone.stored.has(POINTERS)).toBe(true);
  });
});

describe("a browser that is killed", () => {
  test("at whichever moment of keeping has, after the next page, the whole plan or nothing", async () => {
    const ends = new Set<string>();
    for (let change = 1, over = false; !over; change += 1) {
      const { site, phone, shelf, shown } = begin();
      over = await phone.until(change, () => keepPlan(PLAN, shelf));
      const next = phone.shelf(site);
      const isKept = await tidy(next);
      ends.add(isKept ? "kept" : "nothing");
      if (isKept) expect([await shown(PLAN), await shown(STYLE), await shown("/")]).not.toContain(undefined);
      else expect(phone.everything, `killed at change ${change}`).toEqual([]);
      expect((await pointers(next.caches)).map(({ plan, title }) => [plan, title])).toEqual(
        isKept ? [[PLAN, "Your steps 1-2"]] : [],
      );
    }
    expect([...ends]).toEqual(["nothing", "kept"]);
  });

  test("at whichever moment of bringing a plan up to date has the old plan or the new, and one copy", async () => {
    const seen = new Set<string>();
    for (let change = 1, over = false; !over; change += 1) {
      const { site, phone, shelf, shown, copies } = begin();
      await keepPlan(PLAN, shelf);
      site.publish(PLAN, "Ring the police.", { [STYLE]: "p{color:red}", "/": "new home" });
      over = await phone.until(change, () => keepPlan(PLAN, shelf));
      expect(await tidy(phone.shelf(site))).toBe(true);
      seen.add([await shown(PLAN), await shown(STYLE), await shown("/")].join(" "));
      expect(copies()).toHaveLength(1);
    }
    expect([...seen]).toEqual(["Ring the bank. p{} home", "Ring the police. p{color:red} new home"]);
  });

  test("at whichever moment of removing shows nothing more, and has nothing after the next page", async () => {
    for (let change = 1, over = false; !over; change += 1) {
      const { site, phone, shelf, shown } = begin();
      await keepPlan(PLAN, shelf);
      over = await phone.until(change, () => removeCopies(shelf.caches));
      const hasBegun = change > 1;
      expect(await shown(PLAN), `killed at change ${change}`).toBe(hasBegun ? undefined : "Ring the bank.");
      expect(await tidy(phone.shelf(site))).toBe(!hasBegun);
      expect(phone.everything.length === 0).toBe(hasBegun);
      expect(await pointers(shelf.caches)).toHaveLength(hasBegun ? 0 : 1);
    }
  });
});

describe("what is found on a phone", () => {
  const remains: readonly (readonly [string, (phone: FakePhone, shelf: ReturnType<FakePhone["shelf"]>) => unknown])[] =
    [
      ["a mark of a removal, and nothing else", (_, { caches }) => caches.open(REMOVING)],
      [
        "pointers without copies",
        (phone) => [...phone.stored.keys()].map((name) => name !== POINTERS && phone.stored.delete(name)),
      ],
      ["copies without pointers", (phone) => phone.stored.delete(POINTERS)],
      [
        "a pointer nobody can read",
        async (phone) =>
          (await phone.stored.get(POINTERS))?.answers.forEach((_, key, all) => void all.set(key, new Response("<p>"))),
      ],
      [
        "something that is not ours",
        async (phone, { caches }) => {
          phone.stored.clear();
          await caches.open("other");
        },
      ],
    ];
  test.for(remains)("counts as nothing kept, and is removed: %s", async ([, leave]) => {
    const { site, phone, shelf, shown } = begin();
    await keepPlan(PLAN, shelf);
    await leave(phone, shelf);
    expect(await pointers(shelf.caches)).toEqual([]);
    expect(await shown(PLAN)).toBeUndefined();
    expect(await tidy(phone.shelf(site))).toBe(false);
    expect(phone.everything).toEqual([]);
  });

  test("is a plan, also without its title, as an earlier copy had none", async () => {
    const { phone, shelf, shown } = begin();
    await keepPlan(PLAN, shelf);
    const book = phone.stored.get(POINTERS);
    for (const [key, answer] of book?.answers ?? []) {
      const { title: _, ...pointer } = await answer.clone().json();
      book?.answers.set(key, new Response(JSON.stringify(pointer)));
    }
    expect(await tidy(shelf)).toBe(true);
    expect(await pointers(shelf.caches)).toMatchObject([{ plan: PLAN }]);
    expect(await shown(PLAN)).toBe("Ring the bank.");
  });
});
