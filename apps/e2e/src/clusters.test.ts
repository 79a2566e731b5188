import { randomUUID } from "node:crypto";
import { expect, type Page } from "@playwright/test";
import { change, query } from "./call.ts";
import { expectAccessible, expectComplete, expectNoSidewaysScroll } from "./expect-page.ts";
import { test } from "./fixtures.ts";
import { people } from "./people.ts";
import type { RunningServer } from "./server.ts";

const name = "Klyngen for fælles pladser";
const municipalities = ["Ballerup Kommune", "Gladsaxe Kommune"] as const;
const decided = "Klyngen beregner et fælles botilbud med ti pladser.";
const promised = "Beregn taksten for et fælles botilbud";

async function expectGood(page: Page): Promise<void> {
  await expectComplete(page);
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
}

/** A cluster of two municipalities with a meeting that was held, made by its coordinator; Gladsaxe has a delegate. */
async function foundCluster(page: Page, server: RunningServer): Promise<{ href: string; meeting: string }> {
  const ask = <Result>(path: string, input: unknown) => query<Result>(page.request, server, { path, input });
  const send = <Result>(path: string, input: unknown) =>
    change<Result>(page.request, server, { path, input });
  const { clusterId } = await send<{ clusterId: string }>("clusters.create", {
    name,
    purpose: "To kommuner driver pladser sammen, som ingen af dem kan fylde alene.",
    regionIds: ["hovedstaden"],
    targetGroups: [],
    legalBases: [],
    caseTypes: [],
    requestId: randomUUID(),
  });
  const partyIds: string[] = [];
  for (const text of municipalities) {
    const { items } = await ask<{ items: { id: string }[] }>("accounts.listOrganisations", { text });
    const input = { clusterId, organisationId: items[0]?.id, degree: "takes-part", joinedOn: "2026-01-01" };
    partyIds.push((await send<{ partyId: string }>("clusters.parties.add", input)).partyId);
  }
  const [jonas] = await ask<{ id: string }[]>("accounts.findPeople", { text: "Jonas Tangmark" });
  const delegate = { partyId: partyIds[1], personId: jonas?.id, fromOn: "2026-01-01" };
  await send("clusters.parties.addDelegate", delegate);
  const { meetingId } = await send<{ meetingId: string }>("clusters.meetings.create", {
    clusterId,
    title: "Møde om fælles pladser",
    starts: { local: "2026-02-03T09:30" },
    ends: { local: "2026-02-03T12:00" },
    place: "Ballerup Rådhus",
    onlineUrl: null,
    agenda: "1. Fælles pladser",
    requestId: randomUUID(),
  });
  const href = `${server.url}/klynger/${clusterId}`;
  return { href, meeting: `${href}/moeder/${meetingId}` };
}

test("a cluster meets, decides, binds itself and reckons with an offer of its own", async ({
  demo,
  visit,
}) => {
  test.setTimeout(120_000);
  const henrik = await visit(demo, { as: people.henrik });
  const { href, meeting } = await foundCluster(henrik, demo);

  await test.step("minutes are written", async () => {
    await henrik.goto(meeting);
    await henrik.getByRole("button", { name: "Rediger dagsorden og referat" }).click();
    await henrik.getByRole("textbox", { name: "Referat" }).fill("Vi drøftede **ti** pladser.");
    await henrik.getByRole("button", { name: "Gem", exact: true }).click();
    await expect(henrik.locator(".prose strong").filter({ hasText: "ti" })).toBeVisible();
  });

  await test.step("a decision becomes an action", async () => {
    await henrik.getByRole("textbox", { name: "Beslutning" }).fill(decided);
    await henrik.getByRole("button", { name: "Tilføj beslutning" }).dblclick();
    await expect(henrik.getByText(decided)).toHaveCount(1);
    await henrik.getByRole("button", { name: "Tilføj handling til beslutningen" }).click();
    const dialog = henrik.getByRole("dialog", { name: "Tilføj handling" });
    await dialog.getByRole("button", { name: "Tilføj", exact: true }).click();
    await expect(dialog.getByRole("link", { name: "Vælg en part." })).toBeVisible();
    await dialog.getByRole("textbox", { name: "Handling" }).fill(promised);
    await dialog.getByRole("combobox", { name: "Part, der har ansvaret" }).selectOption(municipalities[1]);
    await dialog.getByRole("combobox", { name: "Person" }).selectOption("Jonas Tangmark");
    await dialog.getByLabel("Frist").fill("2026-03-01");
    await dialog.getByRole("textbox", { name: "Udført, når" }).fill("Et forslag ligger i klyngen.");
    await expectAccessible(henrik);
    await dialog.getByRole("button", { name: "Tilføj", exact: true }).click();
    await expect(henrik.getByRole("link", { name: promised })).toBeVisible();
    await expectGood(henrik);
  });

  await test.step("approved minutes stand, and so do the decisions", async () => {
    await henrik.getByRole("button", { name: "Godkend referatet" }).click();
    await expect(henrik.getByText("Referat godkendt")).toBeVisible();
    await expect(henrik.getByRole("button", { name: "Tilføj beslutning" })).toHaveCount(0);
  });

  await test.step("a party binds itself from a day on, and its history is kept", async () => {
    await henrik.goto(`${href}/parter`);
    await henrik.getByRole("button", { name: `Handlinger for ${municipalities[0]}` }).click();
    await henrik.getByRole("button", { name: "Ændr forpligtelse" }).click();
    const dialog = henrik.getByRole("dialog", { name: `Ændr forpligtelse for ${municipalities[0]}` });
    await dialog.getByRole("radio", { name: "Forpligtet" }).check();
    await dialog.getByLabel("Gælder fra").fill("2026-06-01");
    await dialog.getByRole("button", { name: "Gem forpligtelsen" }).click();
    const party = henrik.getByRole("listitem").filter({ hasText: municipalities[0] });
    await expect(party.getByText("siden 1. juni 2026")).toBeVisible();
    await party.getByText("Forpligtelse over tid").click();
    await expect(party.getByText("Deltager fra 1. januar 2026")).toBeVisible();
    await expectGood(henrik);
  });

  const jonas = await visit(demo, { as: people.jonas, width: 360 });
  await test.step("the delegate meets the overdue action on the front page, and says on a phone that it is under way", async () => {
    await jonas.goto(demo.url);
    await jonas.getByRole("link", { name: promised }).click();
    await jonas.getByRole("button", { name: "Skift status" }).click();
    const dialog = jonas.getByRole("dialog");
    await dialog.getByRole("radio", { name: "I gang" }).check();
    await dialog.getByRole("textbox", { name: "Bemærkning" }).fill("Tallene er hentet.");
    await dialog.getByRole("button", { name: "Gem status" }).click();
    await expect(jonas.getByText("Tallene er hentet.")).toBeVisible();
    await expectNoSidewaysScroll(jonas);
  });

  await test.step("and reckons with a joint offer, whose figures follow what is typed", async () => {
    await jonas.goto(`${href}/faelles-tilbud/nyt`);
    await jonas.getByRole("textbox", { name: "Navn på forslaget" }).fill("Fælles botilbud");
    await jonas.getByRole("textbox", { name: "Pladser", exact: true }).fill("10");
    await jonas.getByRole("textbox", { name: "Budgetteret belægning i procent" }).fill("100");
    await jonas.getByRole("textbox", { name: "Løn", exact: true }).fill("7.300.000");
    await jonas.getByRole("textbox", { name: "Overhead i procent" }).fill("0");
    await expect(jonas.getByText("Mangler 10 pladser")).toBeVisible();
    await jonas.getByRole("button", { name: "Fordel lige" }).click();
    const figures = jonas.getByRole("complementary", { name: "Beregning" });
    // 7,300,000 kr. over ten places for 365 days.
    await expect(figures).toContainText("2.000,00 kr.");
    await expect(jonas.getByText("mangler der 2.190.000,00 kr. i alt")).toBeVisible();
    await jonas.getByRole("button", { name: "Gem forslaget" }).click();
    await expect(jonas.getByRole("heading", { level: 1, name: "Fælles botilbud" })).toBeVisible();
    await expect(
      jonas.getByRole("table", { name: "Hver parts andel ved forskellige belægninger" }),
    ).toContainText("1.095.000,00 kr.");
    await jonas.getByRole("textbox", { name: "Din kommentar" }).fill("Kan vi spare, når pladser står tomme?");
    await jonas.getByRole("button", { name: "Send kommentaren" }).click();
    await expect(jonas.getByRole("listitem").filter({ hasText: "når pladser står tomme?" })).toBeVisible();
    await expectGood(jonas);
  });

  await test.step("others see who is bound, and nothing of what is said or decided", async () => {
    const signe = await visit(demo, { as: people.signe, allows: [/status of 40[34]/u] });
    await signe.goto(href);
    await expect(signe.getByText("Forpligtet")).toBeVisible();
    await expect(signe.getByRole("link", { name: "Møder" })).toHaveCount(0);
    for (const path of [`${href}/moeder`, meeting, `${href}/handlinger`, `${href}/faelles-tilbud`]) {
      await signe.goto(path);
      await expectComplete(signe);
      const seen = await signe.content();
      for (const secret of [decided, promised, "Fælles botilbud", "Møde om fælles pladser"])
        expect(seen).not.toContain(secret);
    }
    await signe.goto(`${demo.url}/klynger/overblik?region=hovedstaden`);
    const row = signe.getByRole("row", { name: municipalities[0] });
    await expect(row.getByText("Forpligtet").first()).toBeVisible();
    await expectGood(signe);
  });
});
