import {
  addressOf,
  placeOf,
  planFor,
  questionWords,
  routes,
  situationWords,
  stepTitle,
  stepTitles,
  ui,
} from "../support/site.ts";
import { expect, tapThrough, test } from "../support/test.ts";

/** Roads a family takes: the options pressed, by id, one question after another. */
const ROADS: readonly { readonly who: string; readonly answers: readonly string[]; readonly now: readonly string[] }[] =
  [
    {
      who: "whose child is blackmailed for money",
      answers: ["no", "threat", "paid", "teen"],
      now: ["ask-and-stay-threat", "stop-contact-paid"],
    },
    {
      who: "whose child may hurt themselves",
      answers: ["hurt", "unsure"],
      now: ["ring-999-hurt", "stay-and-ask", "crisis-line"],
    },
    {
      who: "whose teenager sent one to somebody they trust",
      answers: ["no", "sent", "fine", "teen"],
      now: ["three-things", "do-not-look"],
    },
    {
      who: "whose child passed one on",
      answers: ["no", "shared", "passed", "teen"],
      now: ["steady-yourself", "stop-sharing"],
    },
    {
      who: "who were sent a picture of another child",
      answers: ["no", "copy", "other", "teen"],
      now: ["leave-your-copy", "copy-ring-first"],
    },
    {
      who: "whose young child was on a video call with a stranger",
      answers: ["no", "video", "stranger", "younger"],
      now: ["three-things", "do-not-look"],
    },
    {
      who: "who only want to talk before anything happens",
      answers: ["no", "talk", "teen"],
      now: ["pick-a-moment", "make-the-promise"],
    },
  ];

test.use({ viewport: { width: 360, height: 640 }, hasTouch: true });

for (const { who, answers, now } of ROADS) {
  test(`a family ${who} reaches its plan by touch, then makes it fit where they live and who they are`, async ({
    page,
  }) => {
    await page.goto(routes.home());
    await tapThrough(page.getByRole("link", { name: ui.home.start }), routes.start());
    let given: string[] = [];
    for (const answer of answers) {
      const { at } = placeOf(given);
      if (!("question" in at)) throw new Error("A plan came too soon.");
      const words = questionWords(at.question);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(words.crisis?.title ?? words.title);
      await expect(page.getByRole("heading", { name: words.title, exact: true })).toBeVisible();
      given = [...given, answer];
      const option = page.locator("main .pick").filter({ hasText: words.options[answer]?.label ?? "" });
      await tapThrough(option.first(), addressOf(placeOf(given)));
    }
    const place = placeOf(answers);
    await expect(page.locator(".now h3")).toHaveText(stepTitles(planFor(place.facts), "now"));
    for (const id of now) await expect(page.locator(".now h3").filter({ hasText: stepTitle(id) })).toBeVisible();

    const fit = page.locator("#fit");
    const scotland = [...place.segments, "scotland"];
    await tapThrough(fit.getByRole("link", { name: ui.nations.scotland }), routes.answers(scotland));
    const carer = questionWords("reader").options.carer?.label ?? "";
    await tapThrough(fit.getByRole("link", { name: carer }), routes.answers([...scotland, "carer"]));
    if (!answers.includes("talk")) {
      await expect(page.getByRole("heading", { name: stepTitle("carer-tell-social-worker") })).toBeVisible();
    }
  });
}

test("a parent who is never sure is led on to a plan with somebody to ring", async ({ page }) => {
  await page.goto(routes.start());
  for (let place = placeOf([]); "question" in place.at; ) {
    place = placeOf([...place.answers.map((answer) => answer.option), "unsure"]);
    await tapThrough(page.locator("main .pick").filter({ hasText: "I’m not sure" }), addressOf(place));
  }
  await expect(page.locator(".now .step").first()).toBeVisible();
  await expect(page.locator("#ring").getByRole("link", { name: /Ring 999/ })).toBeVisible();
});

test("a parent on the calm road is not sent to the police", async ({ page }) => {
  await page.goto(addressOf(placeOf(["no", "sent", "fine", "teen"])));
  await expect(page.locator(".steps").getByText("Report it to police")).toHaveCount(0);
  await expect(page.locator("#ring h4").filter({ hasText: "Police" })).toHaveCount(0);
  await expect(page.locator("#picture")).toContainText("They delete it themselves");
});

test("a parent who pressed the wrong answer changes it from the plan", async ({ page }) => {
  const place = placeOf(["no", "threat", "money", "teen"]);
  await page.goto(addressOf(place));
  await page.getByText(ui.plan.changeAnswers).tap();
  const said = questionWords("threat").options.money?.said ?? "";
  await tapThrough(page.getByRole("link", { name: said }), routes.answers(place.segments.slice(0, 2)));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(questionWords("threat").title);
});

test("a parent who comes from a search engine enters at the right question", async ({ page }) => {
  await page.goto(routes.situation("blackmail"));
  await expect(page.getByText(situationWords("blackmail").first)).toBeInViewport();
  await page.getByRole("link", { name: ui.situation.start }).tap();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(questionWords("threat").title);
});

test("a parent ticks off what is done without any script", async ({ page }) => {
  await page.goto(addressOf(placeOf(["no", "sent", "fine", "teen"])));
  const [first] = await page.locator(".now input").all();
  await first?.check();
  await expect(page.locator(".now input").first()).toBeChecked();
});

test.describe("with an address that leads nowhere", () => {
  test.use({ expected: { missing: ["/what-to-do/go-on/nowhere/"] } });

  test("a parent gets a kind page that starts again and repeats the emergency numbers", async ({ page }) => {
    const answer = await page.goto("/what-to-do/go-on/nowhere/");
    expect(answer?.status()).toBe(404);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(ui.notFound.plansTitle);
    await expect(page.locator("main").getByRole("link", { name: /Ring 999/ })).toBeVisible();
    await tapThrough(page.getByRole("link", { name: ui.notFound.start }), routes.start());
  });
});

test("a parent finds who helps in Northern Ireland by pressing links", async ({ page }) => {
  await page.goto(routes.help());
  const nation = "northern-ireland";
  await tapThrough(page.getByRole("link", { name: ui.nations[nation], exact: true }), routes.help({ nation }));
  const child = page.getByRole("link", { name: ui.help.child, exact: true });
  await tapThrough(child, routes.help({ nation, who: "child" }));
  await expect(page.getByText("Childline", { exact: true })).toBeVisible();
  await expect(page.getByText("NHS urgent mental health help")).toHaveCount(0);
});
