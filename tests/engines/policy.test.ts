import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test } from "vitest";
import { lostPage, onePageOfEachKind, routes } from "../e2e/support/site.ts";
import { until } from "./support/driver.ts";
import { inEachEngine } from "./support/reader.ts";

/** Pages that lead on at once show another page, which has a kind of its own. */
const staying = [...onePageOfEachKind].filter(([kind]) => !["leave", "go"].includes(kind));
const toBeFramed = new Set(["embed", "card"]);

inEachEngine("every kind of page", (reader) => {
  test("opens with nothing against its policy, no failed script and no other host asked", async () => {
    const me = reader();
    const faults: string[] = [];
    for (const [kind, href] of staying) {
      await me.open(href);
      await until(`a heading on ${href}`, () => me.driver.evaluate<boolean>("document.querySelector('h1') !== null"));
      faults.push(...me.takeFaults().map((fault) => `${kind}: ${fault}`));
    }
    expect(faults).toEqual([]);
  });

  test("is stopped, and reported, when it tries what the policy forbids", async () => {
    const me = reader();
    await me.open(routes.home());
    await me.driver.evaluate(`(() => {
      const picture = new Image();
      picture.src = "https://elsewhere.example/picture.png";
      const style = document.createElement("style");
      style.textContent = "h1 { color: red }";
      document.head.append(style);
      try {
        document.body.insertAdjacentHTML("beforeend", "<b>forged</b>");
      } catch {}
    })()`);
    const stopped = await until("three reports", async () => me.site.broken.length >= 3 && [...me.site.broken]);
    expect(stopped.map(({ directive }) => directive.replace(/-elem$/, "")).sort()).toEqual([
      "img-src",
      "require-trusted-types-for",
      "style-src",
    ]);
    expect(await me.sees("body")).not.toContain("forged");
    const faults = me.takeFaults();
    expect(faults.filter((fault) => fault.startsWith("asked another host"))).toEqual([]);
  });

  test("cannot be shown within another site's page, but for those made for it", async () => {
    const me = reader();
    const pages = [...onePageOfEachKind, ["missing", lostPage] as const];
    const frames = pages.map(([, href]) => `<iframe src="${me.site.origin}${href}" width="400" height="300"></iframe>`);
    const hostile = createServer((_request, response) => {
      response.writeHead(200, { "Content-Type": "text/html;charset=utf-8" });
      response.end("<!doctype html><title>Hostile</title>");
    }).listen(0, "127.0.0.1");
    await once(hostile, "listening");
    try {
      await me.driver.goTo(`http://127.0.0.1:${(hostile.address() as AddressInfo).port}/`);
      await me.driver.evaluate(`void (document.body.innerHTML = ${JSON.stringify(frames.join("\n"))})`);
      const shown: string[] = [];
      for (const [index, [kind, href]] of pages.entries()) {
        // A browser's own page on what it refused may carry the same address, and a heading.
        const ours = `location.href === ${JSON.stringify(me.site.origin + href)} && document.querySelector('link[href^="/assets/"]') !== null`;
        const isShown = () => me.driver.evaluate<boolean>(ours, index);
        if (toBeFramed.has(kind)) await until(`the framed ${kind}`, isShown);
        // A frame that was refused may have no document that could answer.
        if (await isShown().catch(() => false)) shown.push(kind);
      }
      expect(shown.sort()).toEqual([...toBeFramed].sort());
      const refused = new Set(me.site.broken.map(({ directive }) => directive));
      expect([...refused]).toEqual(["frame-ancestors"]);
    } finally {
      hostile.close();
      hostile.closeAllConnections();
      await me.open(routes.home());
      me.takeFaults();
    }
  });

  test("says of every list that it is one, where the engine’s driver tells", async () => {
    const me = reader();
    const { roles } = me.driver;
    const wrong: string[] = [];
    for (const [kind, href] of staying) {
      await me.open(href);
      // What is not shown has no role.
      await me.driver.evaluate(`[...document.querySelectorAll("ul, ol")].forEach((one) => {
        one.dataset.shown = one.checkVisibility() && one.children.length > 0;
      })`);
      for (const said of (await roles?.("[data-shown=true]")) ?? [])
        if (said !== "list") wrong.push(`${kind}: ${said}`);
    }
    expect(wrong).toEqual([]);
    expect(roles !== undefined).toBe(me.engine === "webkitgtk");
    // A list that looks like none is found.
    await me.driver.evaluate(`(() => {
      const list = document.createElement("ul");
      list.id = "bare";
      list.style.listStyle = "none";
      list.append(document.createElement("li"), document.createElement("li"));
      for (const item of list.children) item.append("words");
      document.querySelector("main").append(list);
    })()`);
    expect((await roles?.("#bare")) ?? ["group"]).toEqual(["group"]);
  });
});
