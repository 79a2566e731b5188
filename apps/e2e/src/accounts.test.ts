import { readFile } from "node:fs/promises";
import { expect, type Page } from "@playwright/test";
import { change, query } from "./call.ts";
import { expectAccessible } from "./expect-page.ts";
import { demoPassword, test } from "./fixtures.ts";
import { readLink, waitForMail } from "./mails.ts";
import { networkNames, startThread } from "./networks.ts";
import { calculateOneTimeCode } from "./one-time-code.ts";
import { people } from "./people.ts";
import type { RunningServer } from "./server.ts";

const password = "fire tilfældige ord her";
const refused = [/status of 4\d\d/u];

async function signInByHand(page: Page, server: RunningServer, as: { email: string; password: string }) {
  await page.goto(`${server.url}/log-ind`);
  await page.getByRole("textbox", { name: "E-mail" }).fill(as.email);
  await page.getByRole("textbox", { name: "Adgangskode" }).fill(as.password);
  await page.getByRole("button", { name: "Log ind", exact: true }).click();
}

function overview(page: Page) {
  return page.getByRole("heading", { level: 1, name: "Overblik" });
}

test("a work address opens an account by mail, and a forgotten password is chosen anew by mail", async ({
  ownDemo: server,
  visit,
}) => {
  test.setTimeout(90_000);
  const anne = await visit(server, { as: people.anne });
  const found = await query<{ items: { id: string; name: string }[] }>(anne.request, server, {
    path: "accounts.listOrganisations",
    input: { text: "Gladsaxe" },
  });
  const organisationId = found.items.find(({ name }) => name === "Gladsaxe Kommune")?.id;
  const domains = { organisationId, domains: ["gladsaxe-prove.example"] };
  await change(anne.request, server, { path: "accounts.setMailDomains", input: domains });

  const email = "ny.kollega@gladsaxe-prove.example";
  const page = await visit(server, { allows: refused });
  await page.goto(`${server.url}/opret`);
  await page.getByRole("textbox", { name: "Navn" }).fill("Ny Kollega");
  await page.getByRole("textbox", { name: "Arbejdsmail" }).fill(email);
  await page.getByRole("combobox", { name: "Organisation" }).fill("Gladsaxe");
  await page.getByRole("option", { name: "Gladsaxe Kommune" }).click();
  await page.getByRole("textbox", { name: "Adgangskode" }).fill(password);
  await page.getByRole("button", { name: "Opret konto" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Tjek din mail" })).toBeVisible();
  const confirmation = await waitForMail(server, { to: email, about: "Bekræft" });
  const confirmLink = readLink(confirmation, "/bekraeft/");
  await page.goto(confirmLink);
  await page.getByRole("button", { name: "Bekræft min adresse" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Velkommen" })).toBeVisible();
  await page.goto(server.url);
  await expect(overview(page)).toBeVisible();

  const other = await visit(server, { allows: refused });
  await other.goto(confirmLink);
  await other.getByRole("button", { name: "Bekræft min adresse" }).click();
  await expect(other.getByRole("heading", { level: 1, name: "Linket virker ikke længere" })).toBeVisible();
  await other.goto(`${server.url}/glemt-adgangskode`);
  await other.getByRole("textbox", { name: "Arbejdsmail" }).fill(email);
  await other.getByRole("button", { name: "Send link" }).click();
  await expect(other.getByRole("heading", { level: 1, name: "Tjek din mail" })).toBeVisible();
  const reset = await waitForMail(server, { to: email, about: "ny adgangskode" });
  await other.goto(readLink(reset, "/nulstil-adgangskode/"));
  await other.getByRole("textbox", { name: "Ny adgangskode" }).fill(`${password} igen`);
  await other.getByRole("button", { name: "Gem den nye adgangskode" }).click();
  await expect(other.getByRole("heading", { level: 1, name: "Din adgangskode er ændret" })).toBeVisible();
  await signInByHand(other, server, { email, password });
  await expect(other.getByRole("alert").first()).toBeVisible();
  await signInByHand(other, server, { email, password: `${password} igen` });
  await expect(overview(other)).toBeVisible();
});

test("two-factor sign-in is turned on and used, with the app and with a recovery code", async ({
  ownDemo: server,
  visit,
}) => {
  test.setTimeout(90_000);
  const page = await visit(server, { as: people.signe });
  await page.goto(`${server.url}/konto/sikkerhed`);
  await page.getByRole("button", { name: "Slå totrinslogin til" }).click();
  const secret = (await page.locator("code.secret").textContent()) ?? "";
  await page.getByRole("textbox", { name: "Kode fra appen" }).fill(calculateOneTimeCode(secret));
  await page.getByRole("button", { name: "Slå til" }).click();
  await expect(page.getByRole("heading", { name: "Gem dine gendannelseskoder" })).toBeFocused();
  await expectAccessible(page);
  const [recoveryCode = ""] = await page.locator(".recovery-codes code").allTextContents();
  await page.getByRole("button", { name: "Jeg har gemt koderne" }).click();
  await expect(page.getByText("Totrinslogin er slået til.")).toBeVisible();

  for (const code of [calculateOneTimeCode(secret, 1), recoveryCode]) {
    const other = await visit(server, { allows: refused });
    await signInByHand(other, server, { email: people.signe, password: demoPassword });
    await expect(other.getByRole("heading", { level: 1, name: "Totrinslogin" })).toBeVisible();
    await other.getByRole("textbox", { name: "Kode" }).fill("12");
    await other.getByRole("button", { name: "Bekræft" }).click();
    await expect(other.getByRole("alert").first()).toBeVisible();
    await other.getByRole("textbox", { name: "Kode" }).fill(code);
    await other.getByRole("button", { name: "Bekræft" }).click();
    await expect(overview(other)).toBeVisible();
  }
  await page.reload();
  await expect(page.getByText("Logget ind", { exact: false }).filter({ hasText: "sidst brugt" })).toHaveCount(
    3,
  );
  await page.getByRole("button", { name: "Log ud alle andre steder" }).click();
  await expect(page.getByText("Du er logget ud alle andre steder.")).toBeVisible();
  await expect(page.getByText("Logget ind", { exact: false }).filter({ hasText: "sidst brugt" })).toHaveCount(
    1,
  );
});

test("own data are taken along, and a deleted account leaves its posts without a name", async ({
  ownDemo: server,
  visit,
}) => {
  const reader = await visit(server, { as: people.jonas });
  const page = await visit(server, { as: people.bodil, allows: refused });
  const body = "Det her bliver stående.";
  const address = await startThread(page, server, { network: networkNames.autism, title: "Farvel", body });
  await page.goto(`${server.url}/konto/data`);
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Hent mine data" }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^rammevaerk-mine-data-\d{4}-\d{2}-\d{2}\.json$/u);
  const exported = await readFile(await file.path(), "utf8");
  expect(JSON.parse(exported)).toBeTruthy();
  for (const own of [people.bodil, body, "Ledende psykolog"]) expect(exported).toContain(own);

  await page.getByRole("button", { name: "Slet min konto" }).click();
  const dialog = page.getByRole("dialog", { name: "Slet min konto" });
  await dialog.getByRole("button", { name: "Slet kontoen for altid" }).click();
  await expect(dialog.getByText("Skriv din adgangskode.").first()).toBeVisible();
  await dialog.getByRole("radio", { name: "Det bliver stående" }).check({ force: true });
  await dialog.getByRole("textbox", { name: "Din adgangskode" }).fill(demoPassword);
  await dialog.getByRole("button", { name: "Slet kontoen for altid" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Viden og fælles mål");

  await reader.goto(address);
  const post = reader.getByRole("article").filter({ hasText: body });
  await expect(post).toContainText("Tidligere medlem");
  await expect(post).not.toContainText("Bodil");
  await signInByHand(page, server, { email: people.bodil, password: demoPassword });
  await expect(page.getByRole("alert").first()).toBeVisible();
});
