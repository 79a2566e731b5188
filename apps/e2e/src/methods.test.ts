import { expect, type Locator, type Page } from "@playwright/test";
import { change } from "./call.ts";
import { expectAccessible, expectComplete, expectNoSidewaysScroll } from "./expect-page.ts";
import { test } from "./fixtures.ts";
import { people } from "./people.ts";

const method = "Low arousal";
const result = "Færre magtanvendelser, og personalet er roligere om aftenen.";

async function expectGood(page: Page): Promise<void> {
  await expectComplete(page);
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
}

/** Looks in the list for what a young person with autism who harms themselves needs. */
async function findForNeed(page: Page): Promise<void> {
  await page
    .getByRole("searchbox", { name: "Søg på navn, målgruppe eller problem" })
    .fill("autisme selvskade");
  await expect(page).toHaveURL(/q=autisme/u);
  await expectComplete(page);
}

test("a leader finds methods for young people with autism who harm themselves, compares, follows, and shares an experience", async ({
  demo,
  visit,
}) => {
  test.setTimeout(120_000);
  const page = await visit(demo, { as: people.bodil });
  const main = page.getByRole("main");
  let clicks = 0;
  const click = async (target: Locator): Promise<void> => {
    clicks += 1;
    await target.click();
  };

  await test.step("find a method, see evidence and practice apart, who uses it and who to call: three clicks", async () => {
    await page.goto(`${demo.url}/`);
    await click(page.getByRole("navigation", { name: "Hovedmenu" }).getByRole("link", { name: "Metoder" }));
    await findForNeed(page);
    await click(main.getByRole("link", { name: method, exact: true }));
    await expect(page.getByRole("heading", { level: 1, name: method })).toBeVisible();
    for (const name of ["Evidens", "Relevans", "Pris", "Erfaring"])
      await expect(main.getByRole("heading", { level: 3, name, exact: true })).toBeVisible();
    const users = main.getByRole("table", { name: "Tilbud, der bruger metoden" });
    await expect(users.getByRole("row").nth(1)).toContainText(/\d\skr\..*(Aktuel|Bør bekræftes|Forældet)/u);
    await expect(main.getByText(/^Et døgn koster fra/u)).toBeVisible();
    await expect(main.getByText(/^Næste gennemgang: /u)).toBeVisible();
    await expectGood(page);
    await click(main.getByRole("link", { name: /^Spørg i / }).first());
    await expect(page.getByRole("group", { name: "Disse bliver spurgt" })).toBeVisible();
    expect(clicks).toBe(3);
  });

  await test.step("compare three side by side, also on a phone", async () => {
    await page.goto(`${demo.url}/metoder`);
    await findForNeed(page);
    for (const at of [0, 1, 2])
      await main
        .getByRole("checkbox", { name: /^Sammenlign/u })
        .nth(at)
        .check();
    await page.reload();
    await expect(page.getByText("3 valgt af højst 4")).toBeVisible();
    await page.getByRole("link", { name: "Sammenlign", exact: true }).click();
    const cells = (name: string) =>
      main
        .getByRole("row")
        .filter({ has: page.getByRole("rowheader", { name, exact: true }) })
        .getByRole("cell");
    for (const name of ["Evidens", "Relevans for området", "Pris", "Erfaring fra praksis"])
      await expect(cells(name)).toHaveCount(3);
    await expect(cells("Tilbud, der bruger den").filter({ hasText: "kr. pr. døgn" }).first()).toBeVisible();
    await expect(cells("Dem, du kan spørge").getByRole("link").first()).toBeVisible();
    await expectGood(page);
    await page.setViewportSize({ width: 360, height: 740 });
    await expectGood(page);
    await page.setViewportSize({ width: 1280, height: 900 });
  });

  await test.step("take along what is shown, as files and as a feed", async () => {
    await page.goBack();
    await main.getByRole("button", { name: "Tag med" }).click();
    for (const [name, type] of [
      ["Alle viste som Markdown-filer (zip)", "application/zip"],
      ["Feed med nye og ændrede (Atom)", "application/atom+xml"],
    ] as const) {
      const href = await main.getByRole("link", { name, exact: true }).getAttribute("href");
      const response = await page.request.get(demo.url + String(href));
      expect(href).toContain("text=autisme");
      expect(response.headers()["content-type"]).toContain(type);
    }
  });

  await test.step("follow one, with a way back", async () => {
    await page.goto(`${demo.url}/metoder/dat`);
    await main.getByRole("button", { name: "Følg", exact: true }).click();
    await page.getByRole("button", { name: "Fortryd" }).click();
    await main.getByRole("button", { name: "Følg", exact: true }).click();
    await expect(main.getByRole("button", { name: "Følg ikke længere" })).toBeVisible();
    await page.goto(`${demo.url}/metoder?fulgte=1`);
    await expect(main.getByRole("link", { name: /^DAT/u })).toBeVisible();
  });

  await test.step("share what was met with it: one form of three fields and four clicks, which survives a reload", async () => {
    clicks = 0;
    await page.goto(`${demo.url}/metoder/low-arousal`);
    await click(main.getByRole("link", { name: "Del jeres erfaring" }).first());
    await page.getByRole("button", { name: "Send erfaringen" }).click();
    await expect(page.getByRole("link", { name: "Skriv, hvad der kom ud af det." })).toBeVisible();
    await page.getByLabel("Fra måned").fill("2025-03");
    await page.getByRole("textbox", { name: "Antal borgere" }).fill("3");
    await page.getByRole("textbox", { name: "Resultatet" }).fill(result);
    await expectGood(page);
    await page.reload();
    await expect(page.getByRole("textbox", { name: "Resultatet" })).toHaveValue(result);
    await click(page.getByText("Egen måling", { exact: true }));
    await click(page.getByText("Ja, med ændringer", { exact: true }));
    await click(page.getByRole("button", { name: "Send erfaringen" }));
    await expect(page.getByText("Erfaringen er sendt til gennemsyn.")).toBeVisible();
    await expect(page.getByRole("heading", { level: 1, name: method })).toBeVisible();
    await expect(main.getByText(result)).toHaveCount(0);
    expect(clicks).toBe(4);
  });
});

test("editors find what waits, see what it changes, and decide; nobody decides on their own", async ({
  demo,
  visit,
}) => {
  test.setTimeout(120_000);
  const reader = await visit(demo);
  const jonas = await visit(demo, { as: people.jonas, allows: [/status of 4\d\d/u] });
  const henrik = await visit(demo, { as: people.henrik });
  const note = "Supervision hver måned, også for vikarer.";
  const queueItem = (page: Page, name: RegExp) =>
    page
      .getByRole("main")
      .getByRole("listitem")
      .filter({ has: page.getByRole("heading", { name }) });
  const expectPublished = async (path: string, text: string): Promise<void> => {
    await reader.goto(`${demo.url}${path}`);
    await expect(reader.getByRole("main").getByText(text)).toBeVisible();
  };

  await test.step("an editor writes a change: kept while it is written, saved, and told what it lacks", async () => {
    await jonas.goto(`${demo.url}/metoder/fit`);
    await jonas.getByRole("button", { name: "Mere", exact: true }).click();
    await jonas.getByRole("button", { name: "Foreslå en ændring" }).click();
    await expect(jonas.getByText("Alt er gemt")).toBeVisible();
    await jonas.getByRole("textbox", { name: "Støtte undervejs" }).fill(note);
    await jonas.getByRole("textbox", { name: "Kort fortalt" }).fill("");
    await expect(jonas.getByText("Ændringer, der ikke er gemt.")).toBeVisible();
    await jonas.reload();
    await expect(jonas.getByRole("textbox", { name: "Støtte undervejs" })).toHaveValue(note);
    await jonas.getByRole("button", { name: "Gem kladden" }).click();
    await expect(jonas.getByText("Alt er gemt")).toBeVisible();
    await expectGood(jonas);
    await jonas.getByRole("button", { name: "Send til gennemsyn" }).click();
    await jonas
      .getByRole("alert")
      .getByRole("link", { name: "Skriv, hvad metoden er, på en eller to linjer." })
      .press("Enter");
    await expect(jonas.getByRole("textbox", { name: "Kort fortalt" })).toBeFocused();
    await jonas.keyboard.type("Borgeren svarer på to korte skemaer ved hvert møde.");
    await jonas.getByRole("button", { name: "Send til gennemsyn" }).click();
    await expect(jonas.getByRole("heading", { level: 1, name: "Mine udgaver" })).toBeVisible();
  });

  await test.step("its author can't approve it, neither on the page nor past it", async () => {
    await jonas.goto(`${demo.url}/metoder/gennemsyn`);
    const own = queueItem(jonas, /^FIT/u);
    await expect(own).toContainText("Du har selv skrevet den, så en anden redaktør skal tage stilling.");
    await expectGood(jonas);
    await own.getByRole("link", { name: /^Gennemse/u }).click();
    await expect(jonas.getByText("En anden skal tage stilling", { exact: true })).toBeVisible();
    await expect(jonas.getByRole("button", { name: "Gem beslutningen" })).toHaveCount(0);
    const versionId = jonas.url().split("/").at(-1);
    const input = { versionId, revision: 3, decision: "publish", reason: "", requestId: crypto.randomUUID() };
    await expect(change(jonas.request, demo, { path: "methods.versions.decide", input })).rejects.toThrow(
      "four-eyes-needed",
    );
    await expectPublished("/metoder/fit", "om samarbejdet er godt nok til at fortsætte på samme måde.");
  });

  await test.step("another sees the words that come and go, and publishes", async () => {
    await henrik.setViewportSize({ width: 360, height: 740 });
    await henrik.goto(`${demo.url}/metoder/gennemsyn`);
    await queueItem(henrik, /^FIT/u)
      .getByRole("link", { name: /^Gennemse/u })
      .click();
    const main = henrik.getByRole("main");
    await expect(main.getByRole("insertion").filter({ hasText: note })).toBeVisible();
    await expect(main.getByRole("deletion").filter({ hasText: "om støtten hjælper" })).toBeVisible();
    await expectGood(henrik);
    await henrik.getByText("Udgiv", { exact: true }).click();
    await henrik.getByRole("textbox", { name: "Måneder til næste gennemgang" }).fill("12");
    await henrik.getByRole("button", { name: "Gem beslutningen" }).click();
    await expect(henrik.getByRole("heading", { level: 1, name: "Til gennemsyn" })).toBeVisible();
    await expect(queueItem(henrik, /^FIT/u)).toHaveCount(0);
    await expectPublished("/metoder/fit", note);
    await expectPublished("/metoder/fit/udgaver", "2 udgaver");
  });

  await test.step("what waited before: an experience, and a change that is declined with a reason", async () => {
    await jonas.goto(`${demo.url}/metoder/gennemsyn`);
    await queueItem(jonas, /^Botilbuddet Hybenkær/u)
      .getByRole("link", { name: /^Gennemse/u })
      .click();
    await expect(jonas.getByText("Antal borgere: 4 (læsere ser kun, at det er under fem)")).toBeVisible();
    await expectGood(jonas);
    await jonas.getByText("Udgiv", { exact: true }).click();
    await jonas.getByRole("button", { name: "Gem beslutningen" }).click();
    await expectPublished("/metoder/krap", "Tre af fire kom oftere. Den fjerde stoppede.");
    await queueItem(jonas, /^Low arousal Udgave/u)
      .getByRole("link", { name: /^Gennemse/u })
      .click();
    const address = jonas.url();
    await jonas.getByText("Afvis", { exact: true }).click();
    await jonas.getByRole("button", { name: "Gem beslutningen" }).click();
    await jonas.getByRole("textbox", { name: "Begrundelse" }).fill("Skriv, hvor planen med dato står.");
    await jonas.getByRole("button", { name: "Gem beslutningen" }).click();
    await expect(jonas.getByRole("heading", { level: 1, name: "Til gennemsyn" })).toBeVisible();
    await henrik.goto(address);
    await expect(henrik.getByText(/^Jonas Tangmark afviste den/u)).toBeVisible();
  });
});
