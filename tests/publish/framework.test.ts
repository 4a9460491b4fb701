import { describe, expect, test } from "vitest";
import { clientReferences, cutFlight, joinFlight } from "../../lib/publish/flight.ts";
import { ExportedSite } from "./exported-site.ts";

const CLIENT_FIX =
  'Make it a server component (no "use client"); for behaviour add a module under /assets/, and for links use <a>.';

describe("a page with a client component", () => {
  test("is refused, and each of its modules is named, next/link too", async () => {
    const site = await ExportedSite.copy();
    await site.addFixture("client-component", "counter/index.html");
    expect(await site.problems()).toEqual([
      {
        page: "/counter/",
        what: "The page holds a client component: components/counter.tsx (Counter).",
        fix: CLIENT_FIX,
      },
      {
        page: "/counter/",
        what: "The page holds a client component: node_modules/next/dist/client/app-dir/link.js.",
        fix: CLIENT_FIX,
      },
    ]);
  });

  test("is refused when the build's manifests do not know the module", async () => {
    const site = await ExportedSite.copy();
    await site.change("about/index.html", ":I[39756,", ":I[111,");
    expect(await site.problems()).toEqual([
      {
        page: "/about/",
        what: "The page holds a client component: module 111, which no manifest of the build names (default).",
        fix: CLIENT_FIX,
      },
    ]);
  });

  test("cannot hide behind page data that this step cannot read", async () => {
    const site = await ExportedSite.copy();
    const html = await site.exported("about/index.html");
    await site.write("about/index.html", html.replaceAll(/<script>.*?<\/script>/g, ""));
    expect(await site.problems()).toEqual([
      {
        page: "/about/",
        what: "The page has Next's scripts but no page data that this build step can read.",
        fix: "Next has changed how it writes pages: bring lib/publish/flight.ts up to date before publishing.",
      },
    ]);
  });
});

test("a page carries no hint for a network that reads Open Graph, nor a connection to where it came from", async () => {
  const site = await ExportedSite.copy();
  await site.change(
    "about/index.html",
    "</head>",
    '<link rel="preconnect" href="/" crossorigin=""><meta name="twitter:card" content="summary"></head>',
  );
  expect(await site.problems()).toEqual([]);
  expect(await site.published("about/index.html")).not.toMatch(/preconnect|twitter/);
});

test("a page that needs a script to put its words in place is refused", async () => {
  const site = await ExportedSite.copy();
  await site.addFixture("late-content", "late/index.html");
  expect(await site.problems()).toEqual([
    {
      page: "/late/",
      what: "Part of the page is put in place by a script, so it would never show.",
      fix: "Take away the <Suspense> or loading.tsx around it; everything is known when the site is built.",
    },
  ]);
});

describe("reading React's page data", () => {
  test("finds client references between rows of every kind", () => {
    const flight = Buffer.from(
      '1:"$Sreact.fragment"\n:HL["/a.css","style"]\n4:I[7,["/a.js"],"default"]\n7:X\n0:{"a":1}\n',
    );
    expect(clientReferences(flight)).toEqual([{ id: "7", exportName: "default" }]);
  });

  test("is not misled by words on a page that look like a reference", () => {
    const words = '\n4:I[7,[],"Words"]\n';
    const flight = Buffer.from(`1:T${words.length.toString(16)},${words}2:I[8,[],"Real"]\n`);
    expect(clientReferences(flight)).toEqual([{ id: "8", exportName: "Real" }]);
  });

  test("counts the length of long texts in bytes", () => {
    const words = "ŵ’n’ŷ";
    const flight = Buffer.from(`1:T${Buffer.byteLength(words).toString(16)},${words}2:I[8,[],"Real"]\n`);
    expect(clientReferences(flight)).toEqual([{ id: "8", exportName: "Real" }]);
  });

  test("joins a row that is cut between two scripts, as text or as bytes", () => {
    const page = [
      "<p>a</p><script>(self.__next_f=self.__next_f||[]).push([0])</script>",
      '<script>self.__next_f.push([1,"1:I[7,"])</script><script type="module" src="/assets/a.js"></script>',
      `<script>self.__next_f.push([3,"${Buffer.from('[],"x"]\n').toString("base64")}"])</script><p>b</p>`,
    ].join("");
    const { html, flightScripts } = cutFlight(page);
    expect(html).toBe('<p>a</p><script type="module" src="/assets/a.js"></script><p>b</p>');
    expect(clientReferences(joinFlight(flightScripts))).toEqual([{ id: "7", exportName: "x" }]);
  });
});
