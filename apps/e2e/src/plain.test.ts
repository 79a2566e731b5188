import { expect } from "@playwright/test";
import { test } from "./fixtures.ts";
import { networkNames, startThread } from "./networks.ts";
import { people } from "./people.ts";

test("without scripts the page says what it needs, in both languages", async ({ demo, visit }) => {
  const page = await visit(demo, { isScriptOff: true });
  await page.goto(demo.url);
  const said = page.locator("noscript p");
  await expect(said).toBeVisible();
  await expect(said).toContainText("Rammeværk har brug for JavaScript.");
  await expect(said.locator("[lang=en]")).toContainText("Rammeværk needs JavaScript.");
});

test("paper carries what was written, and none of the buttons", async ({ demo, visit }) => {
  const page = await visit(demo, { as: people.jonas });
  await page.goto(
    await startThread(page, demo, {
      network: networkNames.autism,
      title: "På papir",
      body: "Det, der skal med.",
    }),
  );
  const post = page.getByRole("article").filter({ hasText: "Det, der skal med." });
  await expect(post).toBeVisible();
  await expect(page.getByRole("navigation", { name: "Hovedmenu" })).toBeVisible();
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("heading", { level: 1, name: "På papir" })).toBeVisible();
  await expect(post).toBeVisible();
  await expect(page.getByRole("navigation", { name: "Hovedmenu" })).toBeHidden();
  await expect(page.getByRole("textbox", { name: "Dit svar" })).toBeHidden();
  await expect(page.locator("button:visible")).toHaveText([]);
});
