import { expect, type Locator, type Page } from "@playwright/test";
import { demoPassword, test } from "./fixtures.ts";
import { getNetworkId, networkNames } from "./networks.ts";
import { people } from "./people.ts";
import { openDraft } from "./rates.ts";

const mostStops = 80;

/** Presses Tab until an element has the focus, as a person without a mouse does. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  for (let stop = 0; stop < mostStops; stop += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) {
      await expectFocusShown(page);
      return;
    }
    await page.keyboard.press("Tab");
  }
  throw new Error(`the keyboard does not reach ${target.toString()}`);
}

/** What has the focus lies in the window and has an outline or a shadow around it. */
async function expectFocusShown(page: Page): Promise<void> {
  const shown = await page.evaluate(() => {
    const element = document.activeElement;
    if (element === null) return "nothing has the focus";
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
    const hasRing = (outlineStyle !== "none" && outlineWidth !== "0px") || boxShadow !== "none";
    return hasRing ? "" : `no ring around ${element.outerHTML.slice(0, 200)}`;
  });
  expect(shown).toBe("");
}

async function press(page: Page, target: Locator, key = "Enter"): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press(key);
}

async function type(page: Page, target: Locator, text: string): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.type(text);
}

test("signing in, joining, asking and answering without a mouse", async ({ ownDemo, visit }) => {
  test.setTimeout(120_000);
  const page = await visit(ownDemo);
  await page.goto(`${ownDemo.url}/log-ind?videre=/netvaerk`);
  await expect(page.getByRole("heading", { level: 1, name: "Log ind" })).toBeVisible();
  await page.keyboard.press("Tab");
  const skip = page.getByRole("link", { name: "Gå til indholdet" });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("main")).toBeFocused();
  await type(page, page.getByRole("textbox", { name: "E-mail" }), people.signe);
  await type(page, page.getByRole("textbox", { name: "Adgangskode" }), demoPassword);
  await page.keyboard.press("Enter");

  await expect(page.getByRole("heading", { level: 1, name: "Netværk" })).toBeVisible();
  await press(page, page.getByRole("link", { name: networkNames.autism, exact: true }));
  await expect(page.getByRole("heading", { level: 1, name: networkNames.autism })).toBeFocused();
  await press(page, page.getByRole("button", { name: "Bliv medlem" }), "Space");
  const ask = page.getByRole("main").getByRole("link", { name: "Stil et spørgsmål" }).first();
  await expect(ask).toBeFocused();
  await page.keyboard.press("Enter");

  const question = "Hvem har prøvet uden mus?";
  await type(page, page.getByRole("textbox", { name: "Dit spørgsmål i én linje" }), question);
  await type(page, page.getByRole("textbox", { name: "Uddyb" }), "Alt er skrevet med tastaturet.");
  const bodil = page.getByRole("checkbox", { name: /Bodil Krathus/u });
  await expect(bodil).toBeChecked();
  await press(page, bodil, "Space");
  await expect(bodil).not.toBeChecked();
  await page.keyboard.press("Space");
  await expect(bodil).toBeChecked();
  await press(page, page.getByRole("button", { name: "Send spørgsmålet" }));
  await expect(page.getByRole("heading", { level: 1, name: question })).toBeFocused();

  await press(page, page.getByRole("main").getByRole("button", { name: "Svar", exact: true }));
  const reply = page.getByRole("textbox", { name: "Dit svar" });
  await expect(reply).toBeFocused();
  await page.keyboard.type("Det har jeg, @bodil");
  const suggested = page.getByRole("option", { name: /Bodil Krathus/u });
  await expect(suggested).toHaveClass(/is-active/u);
  await page.keyboard.press("Enter");
  await expect(reply).toHaveValue(/Bodil Krathus/u);
  await press(page, page.getByRole("button", { name: "Send svaret" }));
  await expect(page.getByRole("article").filter({ hasText: "Det har jeg" })).toBeVisible();
});

test("a menu closes with Escape and gives the focus back; a dialog keeps it and gives it back", async ({
  demo,
  visit,
}) => {
  const page = await visit(demo, { as: people.jonas, width: 360 });
  const networkId = await getNetworkId(page, demo, networkNames.autism);
  await page.goto(`${demo.url}/netvaerk/${networkId}`);
  const account = page.getByRole("button", { name: "Jonas Tangmark, kontomenu" });
  await press(page, account);
  await expect(page.getByRole("link", { name: "Min konto" })).toBeVisible();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("link", { name: "Min konto" })).toBeHidden();
  await expect(account).toBeFocused();

  const menu = page.getByRole("button", { name: "Menu", exact: true });
  await press(page, menu);
  const dialog = page.getByRole("dialog", { name: "Menu" });
  await expect(dialog).toBeVisible();
  for (let stop = 0; stop < 12; stop += 1) {
    await page.keyboard.press(stop % 4 === 3 ? "Shift+Tab" : "Tab");
    // The browser's own controls may have the focus in between; the page behind the dialog may not.
    const isOutside = await dialog.evaluate((element) => {
      const { activeElement } = document;
      return activeElement !== null && activeElement !== document.body && !element.contains(activeElement);
    });
    expect(isOutside).toBe(false);
  }
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await expect(menu).toBeFocused();
});

test("finding offers for a need and writing a budget without a mouse", async ({ demo, visit }) => {
  const page = await visit(demo, { as: people.torben });
  await page.goto(`${demo.url}/tilbud/find`);
  await type(page, page.getByRole("combobox", { name: "Målgrupper" }), "autismespektrum");
  await expect(page.getByRole("option").first()).toBeVisible();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Escape");
  await press(page, page.getByRole("button", { name: "Find tilbud" }));
  await expect(page.getByRole("heading", { level: 2, name: /tilbud/u })).toBeFocused();
  const pick = page.getByRole("checkbox", { name: /^Sammenlign/u });
  for (const at of [0, 1]) await press(page, pick.nth(at), "Space");
  await press(page, page.getByRole("link", { name: "Sammenlign", exact: true }));
  await expect(page.getByRole("heading", { level: 1, name: "Sammenlign tilbud" })).toBeFocused();

  await page.goto(await openDraft(page, demo));
  const pay = page.getByRole("textbox", { name: "Løn", exact: true });
  await tabTo(page, pay);
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.type("8.765.432");
  await page.keyboard.press("Enter");
  await expect(page.getByText("Kladden er gemt.")).toBeVisible();
  await press(page, page.getByText("Tilføj omkostning"));
  await expect(page.getByRole("textbox", { name: "Hvad dækker linjen?" })).toBeVisible();
});
