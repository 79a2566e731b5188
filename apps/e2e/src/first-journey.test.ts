import { expect } from "@playwright/test";
import { expectAccessible, expectNoSidewaysScroll } from "./expect-page.ts";
import { demoPassword, test } from "./fixtures.ts";
import { readLink, waitForMail } from "./mails.ts";
import { people } from "./people.ts";

const network = "Autisme og selvskadende adfærd";
const question = "Hvordan skriver I sikkerhedsplaner, som nattevagten bruger?";
const answer = "Vi skriver dem sammen med nattevagten, og de må højst fylde en halv side.";

for (const width of [1280, 360]) {
  test(`from visitor to an accepted answer, ${width} px wide`, async ({ ownDemo, visit }) => {
    const bodil = await visit(ownDemo, { as: people.bodil, width });
    await bodil.goto(`${ownDemo.url}/`);
    const bell = bodil.getByRole("link", { name: /^Notifikationer/u });
    await expect(bell).toBeVisible();
    const before = await bell.getAttribute("aria-label");

    const signe = await visit(ownDemo, { width });
    await signe.goto(`${ownDemo.url}/`);
    await expect(signe.getByRole("heading", { level: 1 })).toContainText("Viden og fælles mål");
    await signe.getByRole("main").getByRole("link", { name: "Log ind" }).click();
    await signe.getByRole("textbox", { name: "E-mail" }).fill(people.signe);
    await signe.getByRole("textbox", { name: "Adgangskode" }).fill(demoPassword);
    await signe.getByRole("button", { name: "Log ind", exact: true }).click();
    await expect(signe.getByRole("heading", { level: 1, name: "Overblik" })).toBeVisible();

    await signe.goto(`${ownDemo.url}/netvaerk`);
    await signe.getByRole("searchbox", { name: "Søg i netværk" }).fill("selvskade");
    await expect(signe).toHaveURL(/q=selvskade/u);
    await signe.getByRole("link", { name: network }).click();
    await signe.getByRole("button", { name: "Bliv medlem" }).click();
    const ask = signe.getByRole("main").getByRole("link", { name: "Stil et spørgsmål" }).first();
    await expect(ask).toBeFocused();
    await ask.click();

    await signe.getByRole("textbox", { name: "Dit spørgsmål i én linje" }).fill(question);
    await signe
      .getByRole("textbox", { name: "Uddyb" })
      .fill("Vi har prøvet **skemaer**, men de bliver ikke læst.");
    const asked = signe.getByRole("group", { name: "Disse bliver spurgt" });
    await expect(asked.getByRole("checkbox", { name: /Bodil Krathus/u })).toBeChecked();
    await expect(signe.getByText(/bliver spurgt direkte: .*Bodil Krathus/u)).toBeVisible();
    await expectAccessible(signe);
    await expectNoSidewaysScroll(signe);
    await signe.getByRole("button", { name: "Send spørgsmålet" }).click();
    await expect(signe.getByRole("heading", { level: 1, name: question })).toBeVisible();

    // Bodil's page has stood still; the news reach it without a reload.
    await expect(bell).not.toHaveAttribute("aria-label", String(before));
    await bell.click();
    await bodil.getByRole("link", { name: question }).first().click();
    await expect(bodil.getByText("Du er spurgt direkte")).toBeVisible();
    await bodil.getByRole("textbox", { name: "Dit svar" }).fill(answer);
    await bodil.getByRole("button", { name: "Send svaret" }).click();
    await expect(bodil.getByRole("article").filter({ hasText: answer })).toBeVisible();

    const given = signe.getByRole("article").filter({ hasText: answer });
    await expect(given).toBeVisible();
    await given.getByRole("button", { name: "Godkend som svar" }).click();
    await expect(given.getByText("Godkendt svar")).toBeVisible();
    await signe.reload();
    await expect(given.getByText("Godkendt svar")).toBeVisible();
    await expectAccessible(signe);
    await expectNoSidewaysScroll(signe);
    await expect(
      bodil.getByRole("article").filter({ hasText: answer }).getByText("Godkendt svar"),
    ).toBeVisible();

    const mail = await waitForMail(ownDemo, { to: people.bodil, about: question });
    expect(mail.text).not.toContain("skemaer");
    await bodil.goto(`${ownDemo.url}/demo/post`);
    await expect(bodil.getByRole("main").getByText(mail.subject).first()).toBeVisible();
    await bodil.goto(readLink(mail, "/netvaerk/"));
    await expect(bodil.getByRole("heading", { level: 1, name: question })).toBeVisible();
  });
}
