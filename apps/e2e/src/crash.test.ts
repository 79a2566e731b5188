import { expect } from "@playwright/test";
import { test } from "./fixtures.ts";
import { networkNames, startThread } from "./networks.ts";
import { people } from "./people.ts";

test("the server is killed and comes back: the page says so, goes on by itself, and nothing sent is lost", async ({
  ownDemo,
  visit,
}) => {
  const page = await visit(ownDemo, { as: people.jonas, allows: [/ERR_/u] });
  await page.goto(
    await startThread(page, ownDemo, { network: networkNames.autism, title: "Strømafbrydelse" }),
  );
  const field = page.getByRole("textbox", { name: "Dit svar" });
  const send = page.getByRole("button", { name: "Send svaret" });
  await field.fill("Sendt før strømmen gik.");
  await send.click();
  const before = page.getByRole("article").filter({ hasText: "Sendt før strømmen gik." });
  await expect(before).toBeVisible();

  await field.fill("Skrevet, mens den var væk.");
  await ownDemo.crash();
  await send.click();
  const banner = page.getByText("Der er ingen forbindelse til Rammeværk. Vi prøver igen af os selv");
  await expect(banner).toBeVisible();
  await expect(field).toHaveValue("Skrevet, mens den var væk.");
  await ownDemo.start();
  await expect(banner).toBeHidden({ timeout: 20_000 });
  await send.click();
  await expect(page.getByRole("article").filter({ hasText: "Skrevet, mens den var væk." })).toHaveCount(1);
  await page.reload();
  await expect(before).toHaveCount(1);
  await expect(page.getByRole("article").filter({ hasText: "Skrevet, mens den var væk." })).toHaveCount(1);
});
