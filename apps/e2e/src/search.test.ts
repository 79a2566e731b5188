import { expect, type Page } from "@playwright/test";
import { change, query } from "./call.ts";
import { expectAccessible, expectComplete, expectNoSidewaysScroll } from "./expect-page.ts";
import { test } from "./fixtures.ts";
import { getNetworkId, networkNames, startThread } from "./networks.ts";
import { people } from "./people.ts";
import type { RunningServer } from "./server.ts";

/** A word that stands in nothing of the demo. */
const word = "kvidderfugl";

async function expectGood(page: Page): Promise<void> {
  await expectComplete(page);
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
}

function field(page: Page) {
  return page.getByRole("banner").getByRole("combobox", { name: "Søg i alt" });
}

test("somebody finds things by keyboard, narrows, is helped with a wrong letter, and keeps the search", async ({
  demo,
  visit,
}) => {
  test.setTimeout(120_000);
  const page = await visit(demo, { as: people.signe });
  const main = page.getByRole("main");

  await test.step("the box: a key leads to it, two letters give suggestions, the arrows pick one", async () => {
    await page.goto(`${demo.url}/om`);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(async () => {
      await page.keyboard.press("/");
      await expect(field(page)).toBeFocused({ timeout: 200 });
    }).toPass();
    await expect(field(page)).toHaveValue("");
    await page.keyboard.type("l");
    await expect(field(page)).toHaveAttribute("aria-expanded", "false");
    await page.keyboard.type("ow ar");
    const options = page.getByRole("listbox", { name: "Forslag" }).getByRole("option");
    await expect(options.first()).toContainText("Low arousal");
    await expect(field(page)).toHaveAttribute("aria-expanded", "true");
    await page.keyboard.press("ArrowDown");
    await expect(options.first()).toHaveAttribute("aria-selected", "true");
    await expect(field(page)).toHaveAttribute("aria-activedescendant", /-0$/u);
    await expectAccessible(page);
    await page.keyboard.press("Escape");
    await expect(options).toHaveCount(0);
    await expect(field(page)).toHaveValue("low ar");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await expect(page.getByRole("heading", { level: 1, name: /low arousal/iu })).toBeFocused();
    await expect(field(page)).toHaveValue("");
    await field(page).fill("a/b");
    await page.keyboard.press("/");
    await expect(field(page)).toHaveValue("a/b/");
    await page.setViewportSize({ width: 360, height: 740 });
    const opener = page.getByRole("banner").getByRole("button", { name: "Søg i alt" });
    await opener.click();
    await expect(field(page)).toBeFocused();
    await page.keyboard.press("Escape");
    await expect(opener).toBeFocused();
    await expect(field(page)).toBeHidden();
    await page.setViewportSize({ width: 1280, height: 900 });
  });

  await test.step("the page: groups with counts, marks in what answers, one kind, a facet", async () => {
    await field(page).fill("autisme");
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/\/soeg\?q=autisme$/u);
    await expect(main.getByRole("heading", { level: 2, name: /^Metoder \(\d+\)$/u })).toBeVisible();
    await expect(main.getByRole("heading", { level: 2, name: /^Tilbud \(\d+\)$/u })).toBeVisible();
    await expect(main.locator("mark").first()).toHaveText(/autis/iu);
    await expectGood(page);
    await main.getByRole("link", { name: /^Vis alle \S+ tilbud$/u }).click();
    await expect(page).toHaveURL(/slags=offer/u);
    await expectComplete(page);
    await expect(main.getByRole("heading", { level: 3 })).toHaveCount(20);
    await main.getByRole("button", { name: "Vis flere" }).click();
    await expect(main.getByRole("heading", { level: 3 })).toHaveCount(40);
    await main.getByRole("radio", { name: /^Region Sjælland/u }).check();
    await expect(page).toHaveURL(/region=sjaelland/u);
    await expectComplete(page);
    const count = await main.getByRole("status").first().innerText();
    await page.setViewportSize({ width: 360, height: 740 });
    await main.getByRole("button", { name: "Afgræns (2)" }).click();
    await page.getByRole("dialog", { name: "Afgræns" }).getByRole("button", { name: /^Vis/u }).click();
    await expectGood(page);
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.reload();
    await expect(main.getByRole("status").first()).toHaveText(count);
    await page.goBack();
    await expect(page).toHaveURL(/\?q=autisme&slags=offer$/u);
  });

  await test.step("a wrong letter: another spelling, and ways on where there is nothing", async () => {
    await page.goto(`${demo.url}/soeg?q=misbrugsbehandlng`);
    await main.getByRole("link", { name: "misbrugsbehandling" }).click();
    await expect(page).toHaveURL(/q=misbrugsbehandling$/u);
    await expect(main.locator("mark").first()).toBeVisible();
    await page.goto(`${demo.url}/soeg?q=${word}`);
    await expect(main.getByRole("heading", { name: `Ingen resultater for “${word}”` })).toBeVisible();
    await expect(main.getByRole("link", { name: "Spørg et netværk" })).toHaveAttribute("href", "/spoerg");
    await expectGood(page);
    await page.goto(`${demo.url}/soeg?q=${"autisme hjælp § 107 ".repeat(200)}`);
    await expect(main.getByText(/^Teksten er lang\. De sidste \d+ ord er ikke taget med\.$/u)).toBeVisible();
  });

  await test.step("what was looked for lately, on this device", async () => {
    await page.goto(`${demo.url}/soeg`);
    const recent = main.getByRole("region", { name: "Dine seneste søgninger" });
    await expect(recent.getByRole("link").first()).toHaveText(word);
    await recent.getByRole("button", { name: `Fjern søgningen ${word}` }).click();
    await expect(recent.getByRole("link", { name: word })).toHaveCount(0);
    await expect(recent.getByRole("link", { name: "misbrugsbehandling" })).toBeVisible();
    await expectGood(page);
  });

  await test.step("a saved search: kept, renamed, as a feed, and back after it was removed", async () => {
    await page.goto(`${demo.url}/soeg?q=autisme&slags=method`);
    await main.getByRole("button", { name: "Gem søgning" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("textbox", { name: "Navn" }).fill("Metoder til autisme");
    await dialog.getByRole("button", { name: "Gem", exact: true }).click();
    await expect(page.getByText("Søgningen er gemt.")).toBeVisible();
    await page.goto(`${demo.url}/soeg/gemte`);
    await main.getByRole("button", { name: "Ret Metoder til autisme" }).click();
    await dialog.getByRole("textbox", { name: "Navn" }).fill("Autisme i biblioteket");
    await dialog.getByRole("checkbox").uncheck();
    await dialog.getByRole("button", { name: "Gem", exact: true }).click();
    const saved = main.getByRole("listitem").filter({ hasText: "Autisme i biblioteket" });
    await expect(saved).toContainText("“autisme” · Metoder");
    await expect(saved).toContainText("Du får ikke besked");
    await saved.getByRole("button", { name: /^Lav feedadresse/u }).click();
    const address = await dialog.getByRole("textbox", { name: "Feedadresse" }).inputValue();
    expect(await (await page.request.get(address)).text()).toContain("<feed");
    await dialog.getByRole("button", { name: "Luk" }).click();
    await expect(saved.getByRole("button", { name: /^Ny feedadresse/u })).toBeVisible();
    await expectGood(page);
    await saved.getByRole("button", { name: /^Fjern/u }).click();
    await expect(saved).toHaveCount(0);
    await page.getByRole("button", { name: "Fortryd" }).click();
    await expect(saved).toContainText("“autisme” · Metoder");
    expect((await page.request.get(address)).status()).toBe(404);
    await saved.getByRole("link").click();
    await expect(main.getByRole("heading", { level: 2, name: /^Metoder/u })).toBeVisible();
  });

  await test.step("signed out, nothing of it is left on the device", async () => {
    await page.getByRole("button", { name: /kontomenu$/u }).click();
    await page.getByRole("button", { name: "Log ud" }).click();
    await expect(page.getByRole("banner").getByRole("link", { name: "Log ind" })).toBeVisible();
    const left = await page.evaluate(() =>
      JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage)]),
    );
    expect(left).not.toContain("misbrugs");
  });
});

/** As a coordinator does. */
async function removeFromNetwork(page: Page, server: RunningServer, networkId: string): Promise<void> {
  const { items } = await query<{ items: { id: string; name: string }[] }>(page.request, server, {
    path: "networks.listMembers",
    input: { networkId },
  });
  const personId = items.find(({ name }) => name === "Bodil Krathus")?.id;
  await change(page.request, server, { path: "networks.removeMember", input: { networkId, personId } });
}

test("what is for members is found by members only, and no longer once they are not", async ({
  ownDemo: demo,
  visit,
}) => {
  test.setTimeout(120_000);
  const jonas = await visit(demo, { as: people.jonas });
  await startThread(jonas, demo, { network: networkNames.autism, title: `Hvem kender en ${word}?` });
  const address = `${demo.url}/soeg?q=${word}`;
  const title = `Hvem kender en ${word}?`;

  const bodil = await visit(demo, { as: people.bodil, allows: [/status of 40[34]/u] });
  await bodil.goto(address);
  const hit = bodil.getByRole("main").getByRole("link", { name: title });
  await expect(hit).toBeVisible();
  const networkId = await getNetworkId(bodil, demo, networkNames.autism);
  await removeFromNetwork(jonas, demo, networkId);
  await hit.click();
  await expect(bodil.getByRole("heading", { level: 1, name: title })).toHaveCount(0);
  await expect(bodil.getByRole("heading", { level: 1, name: "Siden findes ikke" })).toBeVisible();
  await bodil.goto(address);
  await expect(bodil.getByRole("heading", { name: `Ingen resultater for “${word}”` })).toBeVisible();

  const visitor = await visit(demo);
  await visitor.goto(address);
  const main = visitor.getByRole("main");
  await expect(main.getByRole("heading", { name: `Ingen resultater for “${word}”` })).toBeVisible();
  await expect(main.getByText("Du søger i det, der er åbent for alle.")).toBeVisible();
  const said = await main.innerText();
  await visitor.goto(`${demo.url}/soeg?q=ingenfugl`);
  await expect(main.getByRole("heading", { name: "Ingen resultater for “ingenfugl”" })).toBeVisible();
  expect((await main.innerText()).replaceAll("ingenfugl", word)).toBe(said);
  await field(visitor).fill(word.slice(0, 6));
  await expect(visitor.getByRole("option")).toHaveCount(0);
  await visitor.goto(`${demo.url}/soeg?q=autisme`);
  await expect(main.getByRole("heading", { level: 2, name: /^Tilbud/u })).toBeVisible();
  await expect(main.getByRole("heading", { level: 2, name: /^(Personer|Tråde|Netværk)/u })).toHaveCount(0);
});

test("what is looked for in vain leads on, and things lead to what belongs together with them", async ({
  ownDemo: demo,
  visit,
}) => {
  test.setTimeout(120_000);
  const signe = await visit(demo, { as: people.signe });
  const jonas = await visit(demo, { as: people.jonas });
  for (const page of [signe, jonas])
    await query(page.request, demo, { path: "search.find", input: { text: word } });
  const main = jonas.getByRole("main");

  await test.step("a coordinator plans a theme day on it; others do not see it", async () => {
    await jonas.goto(`${demo.url}/soeg/uden-svar`);
    const row = main.getByRole("row").filter({ hasText: word });
    await expect(row.getByRole("cell").first()).toHaveText("2");
    await expectGood(jonas);
    await row.getByRole("link", { name: `Planlæg en temadag om ${word}` }).click();
    await expect(main.getByRole("textbox", { name: "Titel" })).toHaveValue("Kvidderfugl");
    await signe.goto(`${demo.url}/soeg/uden-svar`);
    await expect(signe.getByText("Du har ikke adgang")).toBeVisible();
  });

  await test.step("a network has its methods, tied by who runs it, and what is for the same people", async () => {
    const networkId = await getNetworkId(jonas, demo, networkNames.autism);
    await jonas.goto(`${demo.url}/netvaerk/${networkId}/om`);
    await expectComplete(jonas);
    await jonas.keyboard.press("End");
    await expect(main.getByRole("heading", { level: 2, name: "Hører sammen med" })).toBeVisible();
    await expect(main.getByText(/^Samme målgruppe: /u).first()).toBeVisible();
    await main.getByText("Knyt en metode til", { exact: true }).click();
    await main.getByRole("combobox", { name: "Metode" }).fill("motiverende");
    await main.getByRole("option", { name: /^Motiverende samtale/u }).click();
    await main.getByRole("button", { name: "Knyt til" }).click();
    const tied = main.getByRole("link", { name: /^Motiverende samtale/u });
    await expect(tied).toBeVisible();
    await expectGood(jonas);
    await main.getByRole("button", { name: /^Fjern Motiverende samtale/u }).click();
    await expect(tied).toHaveCount(0);
    await jonas.getByRole("button", { name: "Fortryd" }).click();
    await expect(tied).toBeVisible();
    await signe.goto(`${demo.url}/netvaerk/${networkId}`);
    await expectComplete(signe);
    await signe.keyboard.press("End");
    await expect(signe.getByRole("main").getByRole("link", { name: /^Motiverende samtale/u })).toBeVisible();
    await expect(signe.getByText("Knyt en metode til", { exact: true })).toHaveCount(0);
  });
});
