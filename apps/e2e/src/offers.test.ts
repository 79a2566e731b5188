import { expect, type Page } from "@playwright/test";
import { query } from "./call.ts";
import { expectAccessible, expectComplete, expectNoSidewaysScroll } from "./expect-page.ts";
import { test } from "./fixtures.ts";
import { people } from "./people.ts";
import type { RunningServer } from "./server.ts";

interface Found {
  readonly id: string;
  readonly name: string;
  readonly closedOn: string | null;
  readonly hasContradiction: boolean;
}

const freshnessWord = /Aktuel|Bør bekræftes|Forældet/u;

/** Offers as the list's own code asks for them. */
async function listOffers(page: Page, server: RunningServer, filter: object): Promise<Found[]> {
  const { items } = await query<{ items: Found[] }>(page.request, server, {
    path: "offers.search",
    input: filter,
  });
  return items;
}

async function expectGood(page: Page): Promise<void> {
  await expectComplete(page);
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
}

for (const width of [1280, 360]) {
  test(`from a need to how the rate was calculated, ${width} px wide`, async ({ demo, visit }) => {
    test.setTimeout(90_000);
    const page = await visit(demo, { as: people.signe, width });

    await test.step("1: say the need", async () => {
      await page.goto(`${demo.url}/tilbud/find`);
      await expect(page.getByText("Intet om borgeren bliver gemt")).toBeVisible();
      await page.getByRole("button", { name: "Find tilbud" }).click();
      await expect(page.getByRole("link", { name: "Skriv mindst én ting om behovet." })).toBeVisible();
      await page.getByRole("combobox", { name: "Målgrupper" }).fill("autismespektrum");
      await page.keyboard.press("Enter");
      await page.keyboard.press("Escape");
      await page.getByRole("textbox", { name: "Alder" }).fill("24");
      await page
        .getByRole("combobox", { name: "Lovgrundlag" })
        .selectOption({ label: "SEL § 107 Midlertidigt botilbud" });
      await page.getByRole("button", { name: "Find tilbud" }).click();
    });

    const found = page
      .getByRole("main")
      .getByRole("listitem")
      .filter({ has: page.getByRole("heading", { level: 3 }) });
    await test.step("2: see what fits, why, and how fresh that is; pick three", async () => {
      const heading = page.getByRole("heading", { level: 2, name: /tilbud/u });
      await expect(heading).toBeFocused();
      await expect(found.first()).toContainText("Autismespektrum er");
      await expect(found.first()).toContainText(freshnessWord);
      await expect(found.first()).toContainText("Taler for");
      await expectGood(page);
      for (const at of [0, 1, 2])
        await found
          .nth(at)
          .getByRole("checkbox", { name: /^Sammenlign/u })
          .check();
      await page.reload();
      await expect(page.getByText("3 valgt af højst 4")).toBeVisible();
    });

    await test.step("3: compare", async () => {
      await page.getByRole("link", { name: "Sammenlign", exact: true }).click();
      await expect(page.getByRole("heading", { level: 1, name: "Sammenlign tilbud" })).toBeVisible();
      await expect(page.getByRole("rowheader", { name: "Takst" })).toBeVisible();
      await expect(page.getByRole("row").filter({ hasText: "Friskhed" })).toContainText(freshnessWord);
      await expectGood(page);
    });

    await test.step("4: see how the rate was calculated", async () => {
      await page
        .getByRole("link", { name: /^Sådan er det beregnet: / })
        .first()
        .click();
      await expect(page.getByRole("heading", { level: 1, name: /^Takst \d{4} for / })).toBeVisible();
      await expect(page.getByRole("heading", { name: "Sådan er det beregnet" })).toBeVisible();
      await expect(page.getByText("Beregningsgrundlag").first()).toBeVisible();
    });
  });
}

test("a need is kept under a name, found again, and deleted with a way back", async ({ demo, visit }) => {
  const name = "Voksen med behov for ro";
  const visitor = await visit(demo);
  await visitor.goto(`${demo.url}/tilbud/find?alder=30`);
  await expect(visitor.getByRole("link", { name: "Log ind for at gemme behovet" })).toBeVisible();

  const page = await visit(demo, { as: people.bodil });
  await page.goto(`${demo.url}/tilbud/find?alder=30&region=sjaelland`);
  await page.getByText("Gem behovet", { exact: true }).first().click();
  await page.getByRole("textbox", { name: "Kald det" }).fill(name);
  await page.getByRole("button", { name: "Gem behovet" }).click();
  await expect(page.getByText("Behovet er gemt.")).toBeVisible();
  await page.goto(`${demo.url}/tilbud`);
  await page.getByRole("link", { name }).click();
  await expect(page).toHaveURL(/alder=30&region=sjaelland/u);
  await expect(page.getByRole("list", { name: "Det, der er spurgt om" })).toContainText("Region Sjælland");
  await page.goto(`${demo.url}/tilbud`);
  await page.getByRole("button", { name: `Slet ${name}` }).click();
  await expect(page.getByRole("link", { name })).toHaveCount(0);
  await page.getByRole("button", { name: "Fortryd" }).click();
  await expect(page.getByRole("link", { name })).toBeVisible();
});

test("the list narrows by map and by field, keeps its picks from page to page, and is taken along as it stands", async ({
  demo,
  visit,
}) => {
  const page = await visit(demo);
  await page.goto(`${demo.url}/tilbud`);
  await page
    .getByRole("checkbox", { name: /^Sammenlign/u })
    .first()
    .check();
  await page.getByRole("button", { name: "Vis flere" }).click();
  await expect(page.getByText(/^Viser 50 af/u)).toBeVisible();
  await page
    .getByRole("checkbox", { name: /^Sammenlign/u })
    .last()
    .check();
  await expect(page.getByText("2 valgt af højst 4")).toBeVisible();

  await page.getByText("Kommuner på et kort").click();
  const map = page.getByRole("group", { name: "Kommunerne, hvor de ligger" });
  await expect(map.getByRole("button")).toHaveCount(98);
  await map.getByRole("button", { name: /^Odense, / }).focus();
  await page.keyboard.press("ArrowRight");
  await expect(map.getByRole("button", { name: /^Nyborg, / })).toBeFocused();
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("Space");
  await expect(page).toHaveURL(/kommune=461/u);
  await expect(map.getByRole("button", { name: /^Odense, / })).toHaveAttribute("aria-pressed", "true");
  await expect(page.getByRole("button", { name: "Fjern Odense" })).toBeVisible();
  await expectGood(page);

  const total = Number(
    (await page.getByRole("status").filter({ hasText: "resultat" }).textContent())?.split(" ")[0],
  );
  expect(total).toBeGreaterThan(0);
  await page.getByRole("button", { name: "Hent listen" }).click();
  const href = await page.getByRole("link", { name: "HSDS (JSON)" }).getAttribute("href");
  const file = (await (await page.request.get(demo.url + String(href))).json()) as { services: unknown[] };
  expect(file.services).toHaveLength(total);
  await page.keyboard.press("Escape");

  await page.getByRole("textbox", { name: "Takst pr. dag, højst" }).fill("1");
  await expect(page.getByRole("heading", { name: "Ingen tilbud passer" })).toBeVisible();
  await expect(page).toHaveURL(/takst=1/u);
  await page.getByRole("main").getByRole("button", { name: "Fjern alle afgrænsninger" }).last().click();
  await expect(page).not.toHaveURL(/takst|kommune/u);
  await expect(page.getByText("2 valgt af højst 4")).toBeVisible();
});

for (const width of [1280, 360]) {
  test(`an offer tells what holds, who disagrees and what was known before, ${width} px wide`, async ({
    demo,
    visit,
  }) => {
    test.setTimeout(90_000);
    const page = await visit(demo, { width });
    const all = await listOffers(page, demo, { includeClosed: true, freshness: "due" });
    const disputed = all.find(({ hasContradiction }) => hasContradiction) ?? all[0];
    await page.goto(`${demo.url}/tilbud/${disputed?.id}`);
    await expect(page.getByRole("heading", { level: 1, name: String(disputed?.name) })).toBeVisible();
    await expect(page.getByText("Kilder er uenige").first()).toBeVisible();
    await expect(page.getByText("Bruges her").first()).toBeVisible();
    await expect(page.getByRole("img", { name: /^Belægningen var / })).toBeVisible();
    await expect(page.getByRole("region", { name: "Belægning måned for måned, i procent" })).toContainText(
      "2020",
    );
    await expect(page.getByRole("heading", { name: "Andre tilbud til samme behov" })).toBeVisible();
    await expectGood(page);

    const history = page.getByRole("table", { name: "Alle oplysninger, de nyeste først" });
    await expect(history).toHaveCount(0);
    await page.getByText("Vis historikken").click();
    await page.getByRole("combobox", { name: "Vis" }).selectOption({ label: "Takst" });
    await expect(history.getByRole("rowheader").first()).toContainText("Takst");
    await page.getByText("Se en anden dag").click();
    await page.getByRole("textbox", { name: "Det, der gælder den" }).fill("2020-03-01");
    await page.getByRole("button", { name: "Vis", exact: true }).click();
    await expect(page.getByText("Det, der gælder 1. marts 2020")).toBeVisible();
    await expect(page).toHaveURL(/dato=2020-03-01/u);
    await page.goBack();
    await expect(page).not.toHaveURL(/dato/u);
  });
}

test("a closed offer says so, and leads to its last day and to others", async ({ demo, visit }) => {
  const page = await visit(demo);
  const all = await listOffers(page, demo, { includeClosed: true, text: "aktivitetscentret" });
  const closed = all.find(({ closedOn }) => closedOn !== null && closedOn < "2026");
  await page.goto(`${demo.url}/tilbud/${closed?.id}`);
  await expect(page.getByText(/^Tilbuddet lukkede /u)).toBeVisible();
  await page.getByRole("link", { name: "Se, hvad der gjaldt på dets sidste dag" }).click();
  await expect(page.getByRole("term").filter({ hasText: "Pladser" })).toBeVisible();
  await page.getByRole("link", { name: "Find andre tilbud til samme behov" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Find tilbud til et behov" })).toBeVisible();
  await expect(page.getByText("Taler for").first()).toBeVisible();
});
