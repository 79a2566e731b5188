import { readFile } from "node:fs/promises";
import { readTable } from "@rammevaerk/tables";
import { expect, type Locator, type Page } from "@playwright/test";
import { expectAccessible, expectComplete, expectNoSidewaysScroll } from "./expect-page.ts";
import { demoPassword, test } from "./fixtures.ts";
import { people } from "./people.ts";
import { openDraft } from "./rates.ts";

const refused = [/status of 4\d\d/u];

async function expectGood(page: Page): Promise<void> {
  await expectComplete(page);
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
}

/** "1.886,17 kr." and "3.854,4" as numbers. */
function readDanish(text: string | null): number {
  return Number((text ?? "").replace(/[^\d,-]/gu, "").replace(",", "."));
}

/** The figures beside the budget, or beside the steps of a published rate. */
function readFigures(page: Page) {
  const figures = page.getByRole("complementary", { name: /^Beregning|^Taksten/u });
  const of = (term: string) =>
    figures
      .locator("div")
      .filter({ has: page.getByRole("term").filter({ hasText: term }) })
      .getByRole("definition")
      .first();
  return {
    rate: figures.locator("strong").first(),
    of,
    read: async (term: string) => readDanish(await of(term).textContent()),
  };
}

async function download(page: Page, link: Locator): Promise<{ name: string; bytes: Uint8Array }> {
  const [file] = await Promise.all([page.waitForEvent("download"), link.click()]);
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

/** Writes an account year that ended with 1,000,000 kr. left of a budget of 10,000,000 kr. */
async function enterSurplus(page: Page, year: number): Promise<void> {
  await page.getByRole("button", { name: `Ret regnskab ${year}` }).click();
  const dialog = page.getByRole("dialog", { name: `Regnskab ${year}` });
  const remove = dialog.getByRole("button", { name: /^Fjern linje/u });
  while ((await remove.count()) > 0) await remove.last().click();
  const figures = {
    "Omkostningsbaseret budget": "10.000.000",
    "Omkostningsbaseret regnskab": "9.000.000",
    Dage: "1.000",
    "Takst i kroner": "10.000",
    "Andre indtægter": "0",
    "Ført ind fra tidligere år": "0",
  };
  for (const [name, value] of Object.entries(figures))
    await dialog.getByRole("textbox", { name }).fill(value);
  await dialog.getByRole("button", { name: "Gem regnskab" }).click();
  await expect(dialog).toBeHidden();
}

test("from a budget and a surplus to a published rate that anybody can retrace", async ({ demo, visit }) => {
  test.setTimeout(120_000);
  const torben = await visit(demo, { as: people.torben });
  const figures = readFigures(torben);
  const net = "Grundlag efter efterregulering";
  let shown = "";

  const { offer, year, address } = await test.step("begin on what is missing", async () => {
    await torben.goto(`${demo.url}/takster?vis=mangler`);
    const begin = torben.getByRole("button", { name: /^Beregn \d{4} for /u }).first();
    const [, chosenYear, name] = /^Beregn (\d{4}) for (.+)$/u.exec(
      (await begin.getAttribute("aria-label")) ?? "",
    ) as RegExpExecArray;
    await begin.click();
    await expect(
      torben.getByRole("heading", { level: 1, name: `Takst ${chosenYear}: ${name}` }),
    ).toBeVisible();
    return { offer: String(name), year: Number(chosenYear), address: torben.url() };
  });

  await test.step("the surplus of last-but-one year beyond the band lowers the rate", async () => {
    const before = readDanish(await figures.rate.textContent());
    await enterSurplus(torben, year - 2);
    await expect(figures.of(`Efterregulering, regnskab ${year - 2}`)).toHaveText("-500.000,00 kr.");
    const base = await figures.read("Takstberegningsgrundlag");
    expect(await figures.read(net)).toBe(base - 500_000);
    expect(readDanish(await figures.rate.textContent())).toBeLessThan(before);
  });

  await test.step("the figures and the steps follow what is typed, and a scenario stands beside", async () => {
    await torben.getByRole("textbox", { name: "Løn", exact: true }).fill("elleve millioner");
    const missing = torben.getByRole("link", { name: /^Løn: Skriv et beløb i kroner/u });
    await expect(missing).toBeVisible();
    await torben.getByRole("textbox", { name: "Løn", exact: true }).fill("11.000.000");
    await expect(missing).toBeHidden();
    const rate = Math.round(((await figures.read(net)) / (await figures.read("Opholdsdage"))) * 100) / 100;
    shown = (await figures.rate.textContent()) ?? "";
    expect(readDanish(shown)).toBe(rate);
    await torben.getByText(/^Vis de \d+ trin$/u).click();
    const band = torben.getByRole("listitem").filter({ hasText: "Uden for båndet" }).first();
    await expect(band).toContainText("500.000,00 kr.");
    await expect(torben.getByText("Kilde:").first()).toBeVisible();
    const rule = torben.getByRole("textbox", { name: /^Bånd i procent/u });
    await rule.fill("0");
    await expect(band).toContainText("1.000.000,00 kr.");
    await rule.fill("");
    await expect(band).toContainText("500.000,00 kr.");
    await torben.getByText("Vis reglerne og deres kilder").click();
    await torben.getByRole("button", { name: "Tilføj scenarie" }).click();
    await torben
      .getByRole("group", { name: "Scenarie 1" })
      .getByLabel(/^Belægning i procent/u)
      .fill("80");
    const scenarios = torben.getByRole("table", { name: "Budgettet og scenarierne ved siden af hinanden" });
    await expect(scenarios.getByRole("row", { name: `Enhedstakst ${shown}` })).toContainText(/\+\d/u);
    await expectGood(torben);
  });

  await test.step("what is submitted waits for another person", async () => {
    await torben.getByRole("button", { name: "Indsend til godkendelse" }).click();
    await expect(torben.getByText("så en anden skal godkende den.").first()).toBeVisible();
    await expect(torben.getByRole("button", { name: "Godkend" })).toHaveCount(0);
    await expect(figures.rate).toHaveText(shown);
  });
  const bell = torben.getByRole("link", { name: /^Notifikationer/u });
  const unread = (await bell.getAttribute("aria-label")) ?? "";

  const sheet = `${demo.url}/api/rates/${address.split("/").at(-1)}/takst.xlsx`;
  await test.step("for others it does not exist", async () => {
    for (const [as, heading] of [
      [undefined, "Log ind"],
      [people.signe, "Siden findes ikke"],
    ] as const) {
      const page = await visit(demo, { ...(as === undefined ? {} : { as }), allows: refused });
      await page.goto(address);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(heading);
      expect(await page.content()).not.toContain(offer);
      expect((await page.request.get(sheet)).status()).toBe(as === undefined ? 401 : 404);
    }
  });

  const nadia = await visit(demo, { as: people.nadia });
  await test.step("a colleague approves and publishes", async () => {
    await nadia.goto(`${demo.url}/takster`);
    await nadia.getByRole("link", { name: offer, exact: true }).click();
    await nadia.getByRole("button", { name: "Godkend", exact: true }).click();
    // The page that stands open says so by itself, and what it says is read.
    await expect(torben.getByText("Beregningen er godkendt og kan offentliggøres.").first()).toBeVisible();
    await expect(bell).toHaveAttribute("aria-label", unread);
    await nadia.getByRole("button", { name: "Offentliggør", exact: true }).click();
    const dialog = nadia.getByRole("dialog", { name: "Offentliggør taksten" });
    await dialog.getByRole("button", { name: "Offentliggør" }).click();
    await nadia.getByRole("link", { name: "Se den offentlige side" }).click();
    await expect(nadia).toHaveURL(new RegExp(`/tilbud/[^/]+/takster/${year}`, "u"));
  });

  await test.step("anybody sees the figure, its steps, and the same krone in the spreadsheet", async () => {
    const visitor = await visit(demo);
    await visitor.goto(nadia.url());
    await expect(
      visitor.getByRole("heading", { level: 1, name: `Takst ${year} for ${offer}` }),
    ).toBeVisible();
    await expect(readFigures(visitor).rate).toHaveText(shown);
    await expect(visitor.getByRole("heading", { name: "Sådan er det beregnet" })).toBeVisible();
    await expect(visitor.getByText("Scenarie 1")).toHaveCount(0);
    await expectGood(visitor);
    const link = visitor.getByRole("link", { name: "Hent regneark med formler" });
    const { name, bytes } = await download(visitor, link);
    expect(name).toMatch(new RegExp(`^takst-${year}-[a-z-]+\\.xlsx$`, "u"));
    const { rows } = await readTable(bytes, name);
    expect(rows.flat()).toContain(readDanish(shown));
    expect(rows.flat()).toContain(11_000_000);
  });
});

test("on a phone the rate follows, and a session that ends loses nothing", async ({ demo, visit }) => {
  const page = await visit(demo, { as: people.torben, width: 360, allows: refused });
  await page.goto(await openDraft(page, demo));
  const bar = page.getByText("Taksten lige nu").first();
  await expect(bar).toBeInViewport();
  const before = await bar.locator("..").textContent();
  const pay = page.getByRole("textbox", { name: "Løn", exact: true });
  await pay.fill("12.345.678,9");
  await expect(bar.locator("..")).not.toHaveText(String(before));
  await expectNoSidewaysScroll(page);

  const session = (await page.context().cookies()).find(({ httpOnly }) => httpOnly);
  await page.context().clearCookies({ name: session?.name ?? "no session cookie" });
  await page.getByRole("button", { name: "Gem kladde" }).click();
  const dialog = page.getByRole("dialog", { name: "Log ind igen" });
  await dialog.getByRole("textbox", { name: "Adgangskode" }).fill(demoPassword);
  await dialog.getByRole("button", { name: "Log ind", exact: true }).click();
  await expect(page.getByText("Kladden er gemt.")).toBeVisible();
  await page.reload();
  await expect(pay).toHaveValue("12.345.678,90");
});

test("of two economists on one draft the second is told, and keeps what was typed", async ({
  demo,
  visit,
}) => {
  const nadia = await visit(demo, { as: people.nadia });
  const torben = await visit(demo, { as: people.torben, allows: refused });
  const address = await openDraft(nadia, demo);
  const pay = (page: Page) => page.getByRole("textbox", { name: "Løn", exact: true });
  const property = (page: Page) => page.getByRole("textbox", { name: "Ejendom", exact: true });
  for (const page of [nadia, torben]) await page.goto(address);
  await expect(pay(torben)).not.toHaveValue("");
  await pay(nadia).fill("7.000.000");
  await nadia.getByRole("button", { name: "Gem kladde" }).click();
  await expect(nadia.getByText("Kladden er gemt.")).toBeVisible();

  await property(torben).fill("1.234.567");
  await torben.getByRole("button", { name: "Gem kladde" }).click();
  const told = torben.getByRole("status").filter({ hasText: "En anden har gemt, mens du skrev" });
  await expect(told).toContainText("Direkte omkostninger");
  await expect(torben.locator(".error-summary")).toHaveCount(0);
  await expect(property(torben)).toHaveValue("1.234.567");
  await expectGood(torben);
  await torben.getByRole("button", { name: "Behold mit" }).click();
  await torben.getByRole("button", { name: "Gem kladde" }).click();
  await expect(torben.getByText("Kladden er gemt.")).toBeVisible();
  await torben.reload();
  await expect(property(torben)).toHaveValue("1.234.567");
  await expect(pay(torben)).not.toHaveValue("7.000.000");
});

for (const width of [1280, 360])
  test(`the secretariat sees who keeps the cap, what is missing, and takes it along, ${width} px wide`, async ({
    demo,
    visit,
  }) => {
    const page = await visit(demo, { as: people.henrik, width });
    await page.goto(`${demo.url}/takster/analyse`);
    await expect(page.getByText(/^Der er ikke registreret et loft for Region Hovedstaden/u)).toBeVisible();
    await page.getByRole("textbox", { name: "Basisår" }).fill("2010");
    await page.getByRole("button", { name: "Regn", exact: true }).click();
    await expect(page.getByText("Der mangler PL 2010→11")).toBeVisible();
    await page.getByText("Regn med egne forudsætninger").click();
    await page.getByRole("textbox", { name: "Basisår" }).fill("2020");
    await page.getByRole("button", { name: "Regn", exact: true }).click();
    const table = page.getByRole("table", { name: "Udgifter per dag og loft" });
    const broken = table.getByRole("row").filter({ hasText: "Over loftet" }).first();
    await expect(broken).toContainText(/-[\d.]+,\d\d\skr\./u);
    const operator = (await broken.getByRole("link").first().textContent()) ?? "";
    await expectGood(page);
    await broken.getByRole("button", { name: `Se trin for ${operator}` }).click();
    await expect(page.getByRole("dialog")).toContainText(operator);
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: /^Hent/u }).click();
    const { name, bytes } = await download(page, page.getByRole("link", { name: "Excel" }));
    const row = (await readTable(bytes, name)).rows.find((cells) => cells.includes(operator));
    expect(row).toContain("Over loftet");
  });
