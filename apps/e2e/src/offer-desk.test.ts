import { expect, type Page } from "@playwright/test";
import { expectAccessible, expectComplete, expectNoSidewaysScroll } from "./expect-page.ts";
import { test } from "./fixtures.ts";
import { people } from "./people.ts";

const reporter = people.rikke;

function sheet(lines: readonly string[]): { name: string; mimeType: string; buffer: Buffer } {
  const heading = "Tilbuddets navn;Opgjort pr.;Lovgrundlag for pladserne;Ledige pladser;Noter";
  return {
    name: "tilbud.csv",
    mimeType: "text/csv",
    buffer: Buffer.from(`\uFEFF${[heading, ...lines].join("\r\n")}\r\n`),
  };
}

async function expectGood(page: Page): Promise<void> {
  await expectComplete(page);
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
}

/** The reader's offer that has waited longest. */
async function readFirstName(page: Page, url: string): Promise<string> {
  await page.goto(`${url}/tilbud/mine`);
  await expectComplete(page);
  return page.locator("main .rows h2").first().innerText();
}

/** Confirms an offer's facts with one click, undoes it, and corrects one of them. */
async function confirmAndCorrect(page: Page, url: string): Promise<void> {
  const name = await readFirstName(page, url);
  await expect(page.getByRole("heading", { level: 1, name: "Mine tilbud" })).toBeVisible();
  await expectGood(page);
  const confirm = page.getByRole("button", { name: new RegExp(`^Bekræft .+ om ${name}`, "u") });
  await confirm.click();
  await expect(page.getByText(/oplysning(er)? er bekræftet i dag/u)).toBeVisible();
  await expect(confirm).toHaveCount(0);
  await page.getByRole("button", { name: "Fortryd" }).click();
  await expect(confirm).toHaveCount(1);
  await page.getByRole("link", { name, exact: true }).click();
  await expectGood(page);
  await page.getByRole("link", { name: "Alder: ret", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Ret alder" })).toBeVisible();
  await page.getByRole("textbox", { name: "Fra alder" }).fill("120");
  await page.getByRole("textbox", { name: "Til og med alder" }).fill("8");
  await page.getByRole("button", { name: "Gem oplysningen" }).click();
  await expect(page.getByText("Alderen går fra 120 til 8 år").first()).toBeVisible();
  await page.getByRole("textbox", { name: "Fra alder" }).fill("3");
  await expectGood(page);
  await page.getByRole("button", { name: "Gem oplysningen" }).click();
  await expect(page.getByText("3-8 år")).toBeVisible();
}

/** Names a rate level last, letter by letter: what stands in the other fields stays, and so after a reload. */
async function addRateLevel(page: Page): Promise<void> {
  await page.getByRole("link", { name: "Takst", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: /^(Ret|Tilføj) takst$/u })).toBeVisible();
  const amount = page.getByRole("textbox", { name: "Takst i kroner", exact: true });
  const level = page.getByRole("textbox", { name: /^Takstniveau \(/u });
  await amount.fill("1.234,50");
  await level.pressSequentially("Nat 7");
  await expect(level).toBeFocused();
  await expect(level).toHaveValue("Nat 7");
  await expect(amount).toHaveValue("1.234,50");
  await page.reload();
  await expect(level).toHaveValue("Nat 7");
  await expect(amount).toHaveValue("1.234,50");
  await page.getByRole("button", { name: "Kassér kladden" }).click();
}

/** Pastes a block of a spreadsheet in the grid, sees what is wrong, saves and undoes. */
async function fillInGrid(page: Page, url: string): Promise<void> {
  await page.goto(`${url}/tilbud/mine/tal?aar=2025`);
  const rows = page.getByRole("row").filter({ has: page.getByRole("textbox") });
  const cell = (row: number, month: number) =>
    rows
      .nth(row)
      .getByRole("textbox")
      .nth(month - 1);
  await cell(0, 11).focus();
  await cell(0, 11).evaluate((input) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", "61,5\t62,25 %\r\n-1\t64\r\n");
    input.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  });
  await expect(cell(0, 12)).toHaveValue("62,25 %");
  await expect(page.getByText("4 felter er ændret")).toBeVisible();
  await expectGood(page);
  const save = page.getByRole("button", { name: "Gem ændringerne" });
  await save.click();
  await expect(page.getByText(/-1 er negativt/u)).toBeVisible();
  await cell(0, 11).focus();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.type("63");
  await save.click();
  await expect(page.getByText("4 felter er gemt.")).toBeVisible();
  await page.reload();
  await expect(cell(0, 12)).toHaveValue("62,25");
  await cell(1, 11).fill("71");
  await save.click();
  await page.getByRole("button", { name: "Fortryd" }).click();
  await expect(cell(1, 11)).toHaveValue("63");
}

/** Imports a spreadsheet, sees row by row what is wrong, saves the rest and undoes all of it. */
async function importSheet(page: Page, url: string): Promise<void> {
  const name = await readFirstName(page, url);
  await page.goto(`${url}/tilbud/import`);
  await expectGood(page);
  const lines = [
    `${name};22-11-2026;SEL § 101;3;ring til os`,
    `${name};31-02-2026;SEL § 101;1;`,
    "Botilbuddet i nabokommunen;22-11-2026;SEL § 107;1;",
  ];
  await page.getByLabel("Vælg regneark").setInputFiles(sheet(lines));
  await expect(page.getByText("2 rækker er afvist")).toBeVisible();
  await expect(page.getByText("31-02-2026 er ingen dato. Skriv den som 31-12-2026.")).toBeVisible();
  await expect(page.getByText(/har intet tilbud, der hedder Botilbuddet i nabokommunen/u)).toBeVisible();
  await expect(page.getByText(/registret ikke kender.*: Noter/u)).toBeVisible();
  await expectGood(page);
  await page.getByRole("combobox", { name: "Vis rækker" }).selectOption({ label: "Nye (1)" });
  await expect(page.getByText("3 ledige pladser")).toBeVisible();
  await page.getByRole("button", { name: "Gem den række, der er i orden" }).click();
  await expect(page.getByText("Indlæsningen er gemt.")).toBeVisible();
  await expectGood(page);
  await page.getByRole("button", { name: "Fortryd hele indlæsningen" }).click();
  await expect(page.getByText("Indlæsningen er fortrudt, og registret er, som det var.")).toBeVisible();
  await page.goto(`${url}/tilbud/import`);
  await expect(page.getByRole("row", { name: /tilbud\.csv/u })).toContainText("Fortrudt");
}

test("a reporter confirms and corrects on a phone", async ({ ownDemo, visit }) => {
  const { url } = ownDemo;
  const page = await visit(ownDemo, { as: reporter, width: 360 });
  await page.goto(url);
  await page.getByRole("link", { name: "Gå til mine tilbud" }).click();
  await confirmAndCorrect(page, url);
  await addRateLevel(page);
});

for (const width of [1280, 360])
  test(`a reporter fills in and imports, ${width} px wide`, async ({ ownDemo, visit }) => {
    const { url } = ownDemo;
    const page = await visit(ownDemo, { as: reporter, width });
    await fillInGrid(page, url);
    await importSheet(page, url);
  });
