import { randomUUID } from "node:crypto";
import { expect, type Page } from "@playwright/test";
import { change, query } from "./call.ts";
import { expectAccessible, expectComplete, expectNoSidewaysScroll } from "./expect-page.ts";
import { test } from "./fixtures.ts";
import { getNetworkId, networkNames } from "./networks.ts";
import { people } from "./people.ts";
import type { RunningServer } from "./server.ts";

const day = 86_400_000;

/** A day so many days from now, as an event's form writes it. */
function dayAhead(days: number): string {
  return new Date(Date.now() + days * day).toISOString().slice(0, 10);
}

interface EventWish {
  readonly title: string;
  readonly visibility?: "public" | "members";
  readonly capacity?: number;
  readonly maxGroup?: number;
  readonly asksDiet?: boolean;
}

/** Publishes an event of the network on autism as its coordinator, and answers its id. */
async function publishEvent(organiser: Page, server: RunningServer, wish: EventWish): Promise<string> {
  const networkId = await getNetworkId(organiser, server, networkNames.autism);
  const call = (path: string, input: object) =>
    change<{ eventId: string; version: number }>(organiser.request, server, { path, input });
  const created = await call("events.create", {
    kind: "theme-day",
    visibility: "public",
    format: "on-site",
    description: "En dag om det, der virker.",
    starts: { local: `${dayAhead(10)}T09:00` },
    ends: { local: `${dayAhead(10)}T15:30` },
    placeName: "Gladsaxe Rådhus",
    placeAddress: "",
    regionId: null,
    onlineUrl: null,
    targetGroups: [],
    contactId: null,
    takesRegistrations: true,
    capacity: 20,
    onlineCapacity: null,
    groupPolicy: "strict",
    maxGroup: 1,
    offerHours: 24,
    registrationOpens: null,
    closesDaysBefore: 2,
    remindsDaysBefore: null,
    asksDiet: false,
    asksAccess: false,
    erasure: { contactDays: 90, sensitiveDays: 14, answersDays: 30, attendanceDays: 365 },
    ...wish,
    owner: { kind: "network", id: networkId },
    requestId: randomUUID(),
  });
  await call("events.publish", created);
  return created.eventId;
}

async function expectGood(page: Page): Promise<void> {
  await expectComplete(page);
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
}

test("journey 5: from the overview to a place in the queue of a theme day, in two clicks", async ({
  demo,
  visit,
}) => {
  test.setTimeout(90_000);
  const organiser = await visit(demo, { as: people.jonas });
  const title = "Temadag om skærmning";
  const eventId = await publishEvent(organiser, demo, { title, capacity: 1 });

  const first = await visit(demo, { as: people.bodil });
  await first.goto(`${demo.url}/arrangementer/${eventId}`);
  await first.getByRole("button", { name: "Tilmeld mig" }).click();
  await expect(first.getByRole("region", { name: "Din tilmelding" })).toContainText("Du er tilmeldt");

  const second = await visit(demo, { as: people.signe });
  await second.goto(`${demo.url}/`);
  let clicks = 0;
  const click = async (name: string, role: "link" | "button"): Promise<void> => {
    clicks += 1;
    await second.getByRole("main").getByRole(role, { name }).click();
  };
  await click(title, "link");
  await click("Skriv mig på venteliste", "button");
  const panel = second.getByRole("region", { name: "Din tilmelding" });
  await expect(panel).toContainText("Du er nummer 1 på ventelisten");
  await expect(panel).toContainText("Alle pladser er taget.");
  await expect(panel).toBeFocused();
  expect(clicks).toBe(2);
  await expectGood(second);

  // In the calendar without a further click: the personal address holds it; and as a file.
  const file = await second.request.get(`${demo.url}/calendar/events/${eventId}.ics`);
  expect(await file.text()).toContain(`SUMMARY:${title}`);

  await test.step("the one with the seat gives it up, and the queue gets it", async () => {
    await first.getByRole("button", { name: "Meld fra" }).click();
    await first.getByRole("dialog").getByRole("button", { name: "Meld fra" }).click();
    await expect(first.getByText("Du er meldt fra.")).toBeVisible();
    await expect
      .poll(async () => {
        const { registration } = await query<{ registration: { state: string } | null }>(
          second.request,
          demo,
          { path: "events.registrations.getMine", input: { eventId } },
        );
        return registration?.state;
      })
      .toBe("offered");
    await second.goto(`${demo.url}/`);
    const offer = second.getByRole("main").getByRole("listitem").filter({ hasText: "Tilbudt plads" });
    await expect(offer).toContainText("Svar senest");
    await offer.getByRole("link").click();
    await expect(panel).toContainText("Du er tilbudt en plads");
    await second.setViewportSize({ width: 360, height: 740 });
    await expectGood(second);
    await panel.getByRole("button", { name: "Ja tak til pladsen" }).click();
    await expect(panel).toContainText("Du er tilmeldt");
    await panel.getByText("Vis billet").click();
    await expect(panel.getByRole("img", { name: /^QR-kode til/u })).toBeVisible();
  });

  await test.step("the own list has it, with the calendar address", async () => {
    await second.goto(`${demo.url}/arrangementer/mine`);
    await expect(second.getByRole("link", { name: title, exact: true })).toBeVisible();
    await second.getByRole("button", { name: "Lav en adresse" }).click();
    const address = await second
      .getByRole("textbox", { name: "Din personlige kalenderadresse" })
      .inputValue();
    expect(await (await second.request.get(address)).text()).toContain(`SUMMARY:${title}`);
    await expectGood(second);
  });
});

test("a form keeps what was typed, says what is missing, and signs colleagues up as one", async ({
  demo,
  visit,
}) => {
  const organiser = await visit(demo, { as: people.jonas });
  const eventId = await publishEvent(organiser, demo, {
    title: "Kursus for hele afdelingen",
    maxGroup: 4,
    asksDiet: true,
  });
  const page = await visit(demo, { as: people.karen, width: 360 });
  await page.goto(`${demo.url}/arrangementer/${eventId}`);
  await page.getByRole("link", { name: "Tilmeld flere" }).click();
  await expect(page.getByRole("heading", { level: 1, name: /^Tilmeld flere til/u })).toBeVisible();
  const names = page.getByRole("textbox", { name: "Navn" });
  await names.nth(1).fill("Ditte Lyngholm");
  await page.getByRole("button", { name: "Tilmeld 2 personer" }).click();
  await expect(page.getByRole("link", { name: /^Skriv en e-mailadresse/u })).toBeVisible();
  await expectGood(page);
  await page.reload();
  await expect(names.nth(1)).toHaveValue("Ditte Lyngholm");
  await page.getByRole("textbox", { name: "E-mail" }).nth(1).fill("ditte.lyngholm@ballerup.example");
  await page.getByRole("textbox", { name: "Mad" }).nth(1).fill("Vegetar");
  await page.getByRole("button", { name: "Tilmeld 2 personer" }).dblclick();
  const panel = page.getByRole("region", { name: "Din tilmelding" });
  await expect(panel).toContainText("I er tilmeldt, 2 personer");
  await panel.getByRole("button", { name: "Meld Ditte Lyngholm fra" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Meld fra" }).click();
  await expect(panel).not.toContainText("Ditte Lyngholm");
  await expect(page.getByText("19 ledige pladser ud af 20")).toBeVisible();
});

test("a visitor sees what is public, as list and calendar on the phone too, and nothing of the members'", async ({
  demo,
  visit,
}) => {
  const organiser = await visit(demo, { as: people.jonas });
  const open = "Åben temadag om samarbejde";
  const closed = "Lukket netværksmøde";
  const eventId = await publishEvent(organiser, demo, { title: open });
  const closedId = await publishEvent(organiser, demo, { title: closed, visibility: "members" });

  const visitor = await visit(demo, { allows: [/404/u] });
  await visitor.goto(`${demo.url}/`);
  await visitor
    .getByRole("navigation", { name: "Hovedmenu" })
    .getByRole("link", { name: "Arrangementer" })
    .click();
  await expect(visitor.getByRole("link", { name: open })).toBeVisible();
  await expect(visitor.getByText(closed)).toHaveCount(0);
  await visitor.getByRole("radio", { name: /^Temadag/u }).check();
  await expect(visitor).toHaveURL(/slags=theme-day/u);
  await expectGood(visitor);
  await visitor.getByText("Abonnér på denne kalender").click();
  const feed = await visitor.getByRole("textbox", { name: "Kalender (iCalendar)" }).inputValue();
  const calendar = await (await visitor.request.get(feed)).text();
  expect(calendar).toContain(`SUMMARY:${open}`);
  expect(calendar).not.toContain(closed);

  await visitor.goto(`${demo.url}/arrangementer?vis=kalender&maaned=${dayAhead(10).slice(0, 7)}`);
  const entry = visitor.getByRole("table").getByRole("link", { name: open });
  await expect(entry).toBeVisible();
  await expectNoSidewaysScroll(visitor);
  await visitor.setViewportSize({ width: 360, height: 740 });
  await expect(entry).toBeVisible();
  await expectGood(visitor);
  await entry.click();
  await expect(visitor.getByRole("heading", { level: 1, name: open })).toBeFocused();
  await expectNoSidewaysScroll(visitor);
  await visitor.getByRole("link", { name: "Log ind for at tilmelde dig" }).click();
  await expect(visitor).toHaveURL(new RegExp(`log-ind\\?videre=%2Farrangementer%2F${eventId}`, "u"));
  await visitor.goto(`${demo.url}/arrangementer/${closedId}`);
  await expect(visitor.getByRole("heading", { level: 1, name: "Siden findes ikke" })).toBeVisible();

  const member = await visit(demo, { as: people.bodil, language: "en" });
  const networkId = await getNetworkId(member, demo, networkNames.autism);
  await member.goto(`${demo.url}/netvaerk/${networkId}/arrangementer`);
  await expect(member.getByRole("link", { name: closed })).toBeVisible();
  await expectGood(member);
});
