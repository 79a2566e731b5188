import { expect } from "@playwright/test";
import { expectAccessible, expectComplete, expectNoSidewaysScroll } from "./expect-page.ts";
import { test } from "./fixtures.ts";
import { readLink, waitForMail } from "./mails.ts";

const password = "fire tilfældige ord her";

test("an empty installation: the first administrator, pages with a way on, and the first colleague", async ({
  empty,
  visit,
}) => {
  test.setTimeout(120_000);
  const link = empty.printed().match(/http\S+\/foerste-administrator\/\S+/u)?.[0] ?? "";
  const page = await visit(empty, { allows: [/status of 4\d\d/u] });
  await page.goto(link);
  await page.getByRole("textbox", { name: "Navn" }).fill("Første Administrator");
  await page.getByRole("textbox", { name: "Arbejdsmail" }).fill("admin@rammevaerk.example");
  await page.getByRole("textbox", { name: "Adgangskode" }).fill(password);
  await page.getByRole("button", { name: "Opret administrator" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Administration" })).toBeVisible();

  const late = await visit(empty);
  await late.goto(link);
  await expect(late.getByRole("heading", { level: 1, name: "Linket virker ikke længere" })).toBeVisible();

  await test.step("no page is a dead end", async () => {
    const paths = [
      "/",
      "/netvaerk",
      "/eksperter",
      "/tilbud",
      "/tilbud/find",
      "/tilbud/friskhed",
      "/tilbud/mine",
      "/tilbud/import",
      "/metoder",
      "/metoder/saarbare",
      "/takster",
      "/takster/analyse",
      "/takster/pl",
      "/notifikationer",
      "/spoerg",
      "/konto",
      "/administration",
    ];
    for (const path of [...paths, "/administration/udbakke", "/administration/haendelser", "/demo/post"]) {
      await page.setViewportSize({ width: 1280, height: 900 });
      await page.goto(empty.url + path);
      await expectComplete(page);
      await expect(
        page.getByRole("main").locator("a[href], button").filter({ visible: true }).first(),
      ).toBeVisible();
      await expectNoSidewaysScroll(page);
      await page.setViewportSize({ width: 360, height: 740 });
      await expectNoSidewaysScroll(page);
      await expectAccessible(page, { skips: ["color-contrast"] });
    }
    await page.setViewportSize({ width: 1280, height: 900 });
  });

  await test.step("a network", async () => {
    await page.goto(`${empty.url}/netvaerk`);
    await page.getByRole("main").getByRole("link", { name: "Opret netværk" }).first().click();
    await page.getByRole("textbox", { name: "Navn" }).fill("Det første netværk");
    await page.getByRole("textbox", { name: "Formål" }).fill("For alle, der arbejder med de første skridt.");
    await page.getByRole("button", { name: "Opret netværk" }).click();
    await expect(page.getByRole("heading", { level: 1, name: "Det første netværk" })).toBeVisible();
    await expect(page.getByText("Ingen har skrevet her endnu")).toBeVisible();
  });

  await test.step("an invitation", async () => {
    await page.goto(`${empty.url}/administration`);
    await page.getByRole("searchbox", { name: "Søg efter en organisation" }).fill("Ballerup");
    await page.getByRole("link", { name: "Ballerup Kommune" }).click();
    const email = "kollega@ballerup.example";
    await page.getByRole("textbox", { name: "Arbejdsmail" }).fill(email);
    await page.getByRole("button", { name: "Send invitation" }).click();
    await expect(page.getByText(`Invitationen er sendt til ${email}.`)).toBeVisible();
    const mail = await waitForMail(empty, { to: email, about: "Invitation" });
    await page.goto(`${empty.url}/demo/post`);
    await expect(page.getByRole("main").getByText(mail.subject).first()).toBeVisible();

    const colleague = await visit(empty, { allows: [/status of 401/u] });
    await colleague.goto(readLink(mail, "/invitation/"));
    await expect(colleague.getByText("Ballerup Kommune").first()).toBeVisible();
    await colleague.getByRole("textbox", { name: "Navn" }).fill("Den Første Kollega");
    await colleague.getByRole("textbox", { name: "Adgangskode" }).fill(password);
    await colleague.getByRole("button", { name: "Opret konto" }).click();
    await expect(colleague.getByRole("heading", { level: 1, name: "Min konto" })).toBeVisible();
    await colleague.goto(`${empty.url}/netvaerk`);
    await colleague.getByRole("link", { name: "Det første netværk" }).click();
    await colleague.getByRole("button", { name: "Bliv medlem" }).click();
    await expect(
      colleague.getByRole("main").getByRole("link", { name: "Stil et spørgsmål" }).first(),
    ).toBeVisible();
  });
});
