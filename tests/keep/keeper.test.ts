import { describe, expect, test } from "vitest";
import { Keeper } from "../../lib/keep/keeper.ts";
import { packAddress } from "../../lib/keep/pack.ts";
import { pointers, REMOVING } from "../../lib/keep/pointers.ts";
import { removeCopies } from "../../lib/keep/remove-copies.ts";
import { FakePhone, FakeSite } from "./fake-phone.ts";

const ONE = "/what-to-do/go-on/";
const TWO = "/what-to-do/get-safe/";
const HOUR = 60 * 60 * 1000;

/** A phone with a worker, and a site that can have a new release. */
function begin() {
  const site = new FakeSite();
  const release = (words: string) => {
    for (const plan of [ONE, TWO]) site.publish(plan, `${plan} ${words}`, { "/": words, "/style.css": words });
  };
  release("old");
  const phone = new FakePhone();
  const shelf = phone.shelf(site);
  const worker = { isThere: true };
  const keeper = () =>
    new Keeper({
      shelf,
      unregister: async () => {
        worker.isThere = false;
      },
    });
  const plans = async () => (await pointers(shelf.caches)).map(({ plan }) => plan).sort();
  return { site, phone, shelf, release, worker, keeper, plans };
}
const page = (words: string) => new TextEncoder().encode(words).buffer as ArrayBuffer;

describe("a removal", () => {
  test("stands, whichever request the check for a newer version of two plans has come to", async () => {
    for (let requests = 1, over = false; !over; requests += 1) {
      const { site, phone, release, keeper, worker } = begin();
      const one = keeper();
      await one.keep(ONE);
      await one.keep(TWO);
      release("new");
      phone.time += 2 * HOUR;
      site.asked.length = 0;
      let removed: Promise<void> | undefined;
      site.onAsk = () => {
        if (site.asked.length === requests) removed = one.remove();
      };
      await one.look("/", page("new"));
      over = removed === undefined;
      if (over) break;
      await removed;
      expect(phone.everything, `at request ${requests}`).toEqual([]);
      expect(worker.isThere).toBe(false);
      expect(site.asked).toHaveLength(requests);
    }
  });

  test("by a page alone stands too, when the worker has not heard of it", async () => {
    for (let requests = 1, over = false; !over; requests += 1) {
      const { site, phone, shelf, release, keeper } = begin();
      const one = keeper();
      await one.keep(ONE);
      await one.keep(TWO);
      release("new");
      phone.time += 2 * HOUR;
      site.asked.length = 0;
      let removed: Promise<void> | undefined;
      site.onAsk = () => {
        if (site.asked.length === requests) removed = removeCopies(shelf.caches);
      };
      await one.look("/", page("new"));
      over = removed === undefined;
      if (over) break;
      await removed;
      expect(phone.everything, `at request ${requests}`).toEqual([]);
    }
  });

  test("ends a keeping under way at once, and one that waits never begins", async () => {
    const { site, phone, keeper } = begin();
    const one = keeper();
    let removed: Promise<void> | undefined;
    site.onAsk = () => {
      if (site.asked.length === 3) removed = one.remove();
    };
    expect(await Promise.all([one.keep(ONE), one.keep(TWO)])).toEqual(["removed", "removed"]);
    await removed;
    expect(phone.everything).toEqual([]);
    expect(site.asked).not.toContain(packAddress(TWO));
  });

  test("does not keep a reader from keeping a plan again afterwards", async () => {
    const { keeper, plans } = begin();
    const one = keeper();
    await one.keep(ONE);
    await one.remove();
    expect(await one.keep(TWO)).toBe("kept");
    expect(await plans()).toEqual([TWO]);
  });
});

describe("the next page", () => {
  test("finishes a removal that was cut off, and the worker goes too", async () => {
    const { phone, shelf, keeper, worker, plans } = begin();
    await keeper().keep(ONE);
    await shelf.caches.open(REMOVING);
    expect(await plans()).toEqual([]);
    await keeper().tidy();
    expect(phone.everything).toEqual([]);
    expect(worker.isThere).toBe(false);
  });

  test("undoes a keeping that was cut off, and leaves the plan that was kept before", async () => {
    const { phone, keeper, worker, plans } = begin();
    await keeper().keep(ONE);
    const before = phone.everything;
    await phone.until(4, () => keeper().keep(TWO));
    expect(phone.everything.length).toBeGreaterThan(before.length);
    await keeper().tidy();
    expect(phone.everything).toEqual(before);
    expect(await plans()).toEqual([ONE]);
    expect(worker.isThere).toBe(true);
  });

  test("ends a worker that keeps nothing", async () => {
    const { keeper, worker } = begin();
    await keeper().tidy();
    expect(worker.isThere).toBe(false);
  });

  test("leaves the worker alone that has been asked to keep a plan", async () => {
    const { keeper, worker } = begin();
    const one = keeper();
    const tidied = one.tidy();
    expect(await one.keep(ONE)).toBe("kept");
    await tidied;
    expect(worker.isThere).toBe(true);
  });
});
