import { randomUUID } from "node:crypto";
import { expect, type Locator, type Page, type TestInfo } from "@playwright/test";
import { change, query } from "./call.ts";
import { expectAccessible, expectComplete, expectNoSidewaysScroll } from "./expect-page.ts";
import { test } from "./fixtures.ts";
import { people } from "./people.ts";
import type { RunningServer } from "./server.ts";

/** Coordinates the cluster on autism; Karen coordinates the one on brain injury. */
const organiser = people.jonas;
const otherOwner = people.karen;
const clusters = { own: "Klyngen om autisme og selvskade", other: "Klyngen om erhvervet hjerneskade" };

/** What a journey costs a person: presses of a button or link, and fields filled in. */
class Effort {
  clicks = 0;
  fields = 0;
  async click(target: Locator): Promise<void> {
    this.clicks += 1;
    await target.click();
  }
  async fill(target: Locator, text: string): Promise<void> {
    this.fields += 1;
    await target.fill(text);
  }
  /** Picks one from a list that is found by typing. */
  async pick(field: Locator, text: string): Promise<void> {
    await this.fill(field, text);
    await this.click(field.page().getByRole("option", { name: text }).first());
  }
  note(info: TestInfo, name: string): void {
    info.annotations.push({ type: name, description: `${this.clicks} clicks, ${this.fields} fields` });
  }
}

async function expectGood(page: Page): Promise<void> {
  await expectComplete(page);
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
}

/** A local time in Denmark as a field takes it, so many hours from now. */
function localIn(hours: number): string {
  const format = new Intl.DateTimeFormat("sv-SE", {
    timeZone: "Europe/Copenhagen",
    dateStyle: "short",
    timeStyle: "short",
  });
  return format.format(Date.now() + hours * 3_600_000).replace(" ", "T");
}

const tab = (page: Page, name: string): Locator =>
  page.getByRole("navigation", { name: "Arrangørens sider" }).getByRole("link", { name });

/** Creates the draft, invites the other cluster, and answers its address. */
async function create(page: Page, effort: Effort, title: string): Promise<string> {
  await effort.click(page.getByRole("link", { name: "Opret arrangement" }).first());
  await expectGood(page);
  await page.getByRole("combobox", { name: "Hvad er det?" }).selectOption("Konference");
  effort.fields += 1;
  await effort.fill(page.getByRole("textbox", { name: "Titel" }), title);
  await effort.pick(page.getByRole("combobox", { name: "Hvem holder det?" }), clusters.own);
  await effort.fill(page.getByLabel("Begynder"), "2027-03-28T02:30");
  await expect(page.getByText("Det klokkeslæt findes ikke")).toBeVisible();
  await effort.fill(page.getByLabel("Begynder"), "2027-05-12T09:00");
  await expect(page.getByLabel("Slutter")).toHaveValue("2027-05-12T15:00");
  await effort.fill(page.getByRole("textbox", { name: /^Sted/u }), "Salen i Klintehede");
  await effort.fill(page.getByRole("textbox", { name: /^Pladser på stedet/u }), "120");
  await page.reload();
  await expect(page.getByRole("textbox", { name: "Titel" })).toHaveValue(title);
  await effort.click(page.getByRole("button", { name: "Opret kladde" }));
  await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
  await expectGood(page);
  await effort.pick(page.getByRole("combobox", { name: "Invitér en ejer" }), clusters.other);
  await effort.click(page.getByRole("button", { name: "Invitér" }));
  await expect(page.getByText("inviteret", { exact: true })).toBeVisible();
  return page.url();
}

/** Writes the programme by keyboard, with a clash that is shown, taken back, and mended. */
async function layProgramme(page: Page, effort: Effort): Promise<void> {
  await effort.click(tab(page, "Program"));
  await expectGood(page);
  const title = page.getByRole("group", { name: "Indslag" }).getByRole("textbox", { name: "Titel" });
  for (const session of ["Velkomst", "Oplæg om sanser", "Frokost", "Workshop"]) {
    await effort.fill(title, session);
    await title.press("Enter");
    await expect(title).toHaveValue("");
  }
  await expect(page.getByText("11.15–12.00 Workshop")).toBeVisible();
  await effort.click(page.getByRole("button", { name: "Slet Workshop" }));
  await effort.click(page.getByRole("button", { name: "Fortryd", exact: true }));
  await expect(page.getByText("11.15–12.00 Workshop")).toBeVisible();
  await effort.click(page.getByRole("button", { name: "Tilføj lokale" }));
  await effort.fill(page.getByRole("textbox", { name: "Lokalets navn" }), "Salen");
  await effort.click(page.getByRole("button", { name: "Gem program" }));
  await expect(page.getByText("Programmet er gemt.")).toBeVisible();
}

/** Keeps as many seats for each party of the own cluster. */
async function shareSeats(page: Page, effort: Effort): Promise<void> {
  await effort.click(tab(page, "Deltagere"));
  await expectGood(page);
  await effort.click(page.getByRole("tab", { name: "Pladser og andele" }));
  const parties = page.getByRole("group", { name: `Del ud til parterne i ${clusters.own}` });
  await effort.fill(parties.getByRole("textbox", { name: "Pladser til hver" }), "5");
  await effort.click(parties.getByRole("button", { name: /^Tilføj \d+ andele$/u }));
  await expectGood(page);
  await effort.click(page.getByRole("button", { name: "Gem andele" }));
  await expect(page.getByText("Andelene er gemt.")).toBeVisible();
}

test("two clusters organise a conference in one evening, and a participant signs up", async ({
  demo,
  visit,
}, info) => {
  const effort = new Effort();
  const title = `Konference ${randomUUID().slice(0, 8)}`;
  const page = await visit(demo, { as: organiser });
  await page.goto(`${demo.url}/arrangementer`);
  const address = await create(page, effort, title);
  await layProgramme(page, effort);
  await shareSeats(page, effort);
  await effort.click(tab(page, "Overblik"));
  await effort.click(page.getByRole("button", { name: "Offentliggør" }));
  await expect(page.getByText("Arrangementet er offentliggjort.")).toBeVisible();
  effort.note(info, "organising a conference");
  expect(effort.clicks).toBeLessThanOrEqual(20);
  expect(effort.fields).toBeLessThanOrEqual(20);

  const other = await visit(demo, { as: otherOwner });
  await other.goto(address);
  await other.getByRole("button", { name: "Bliv ejer" }).click();
  await expect(other.getByText(`${clusters.other} er ejer nu.`)).toBeVisible();

  const guest = await visit(demo, { as: people.signe });
  await guest.goto(address.replace("/arranger", ""));
  await guest
    .getByRole("link", { name: "Tilmeld mig" })
    .or(guest.getByRole("button", { name: "Tilmeld mig" }))
    .first()
    .click();
  await guest
    .getByText("Du er tilmeldt")
    .or(guest.getByRole("button", { name: "Tilmeld mig" }))
    .first()
    .waitFor();
  if (guest.url().endsWith("/tilmeld")) await guest.getByRole("button", { name: "Tilmeld mig" }).click();
  await expect(guest.getByText("Du er tilmeldt").first()).toBeVisible();

  await tab(page, "Deltagere").click();
  await expect(page.getByRole("table").getByText("Har plads")).toHaveCount(1);
  await tab(page, "Beskeder").click();
  await expect(page.getByText("1 person får den.")).toBeVisible();
  await expectGood(page);
});

/** An event that goes on now, with three people signed up, one of them with an account. */
async function startEvent(page: Page, server: RunningServer): Promise<string> {
  const call = { path: "events.findOwners", input: { text: "", onlyMine: true } };
  const owners = await query<{ id: string; kind: string }[]>(page.request, server, call);
  const owner = owners.find(({ kind }) => kind === "cluster");
  const { eventId } = await change<{ eventId: string }>(page.request, server, {
    path: "events.create",
    input: {
      kind: "theme-day",
      visibility: "public",
      format: "on-site",
      title: "To dage om lav arousal",
      description: "",
      starts: { local: localIn(-24) },
      ends: { local: localIn(2) },
      placeName: "Salen",
      placeAddress: "",
      regionId: null,
      onlineUrl: null,
      targetGroups: [],
      contactId: null,
      takesRegistrations: true,
      capacity: 4,
      onlineCapacity: null,
      groupPolicy: "strict",
      maxGroup: 10,
      offerHours: 24,
      registrationOpens: null,
      closesDaysBefore: 0,
      remindsDaysBefore: null,
      asksDiet: false,
      asksAccess: false,
      erasure: { contactDays: 30, sensitiveDays: 10, answersDays: 30, attendanceDays: 100 },
      owner: { kind: owner?.kind, id: owner?.id },
      requestId: randomUUID(),
    },
  });
  const read = { path: "events.get", input: { eventId } };
  const { version } = await query<{ version: number }>(page.request, server, read);
  await change(page.request, server, { path: "events.publish", input: { eventId, version } });
  const hidden = { answers: [], diet: "", access: "", showsToParticipants: false, showsToPublic: false };
  const guest = (name: string, email: string) => ({ name, email, title: "", ...hidden });
  await change(page.request, server, {
    path: "events.registrations.registerGroup",
    input: {
      eventId,
      pool: "on-site",
      organisationId: null,
      people: [
        guest("Bodil Krathus", people.bodil),
        guest("Åse Østermark", "aase@kommune.example"),
        guest("Palle Vest", "palle@kommune.example"),
      ],
      override: null,
      requestId: randomUUID(),
    },
  });
  return eventId;
}

const anyCall = /\/(api\/trpc\/|healthz)/u;

/** Checks people in, also while nothing reaches the server, and sees all of it arrive after a reload. */
async function checkIn(page: Page): Promise<void> {
  await expectGood(page);
  await expect(page.getByText("0 af 3 er kommet")).toBeVisible();
  await page.getByRole("textbox", { name: "Søg efter navn" }).fill("aase");
  await page.getByRole("button", { name: "Åse Østermark er kommet" }).click();
  await expect(page.getByText("1 af 3 er kommet")).toBeVisible();
  await expect(page.getByText("Alt er sendt")).toBeVisible();
  await page.route(anyCall, (route) => route.abort());
  await page.getByRole("button", { name: "Bodil Krathus er kommet" }).click();
  await page.getByRole("button", { name: "Palle Vest er kommet" }).click();
  await page.getByRole("button", { name: "Fortryd fremmøde for Palle Vest" }).click();
  await expect(page.getByText("2 af 3 er kommet")).toBeVisible();
  await expect(page.getByText("3 venter på forbindelse")).toBeVisible();
  await page.unroute(anyCall);
  await page.reload();
  await expect(page.getByText("Alt er sendt")).toBeVisible();
  await expect(page.getByText("2 af 3 er kommet")).toBeVisible();
  await page.getByText("Uanmeldt deltager").click();
  await page.getByRole("textbox", { name: "Navn", exact: true }).fill("Uffe Uanmeldt");
  await page.getByRole("button", { name: "Giv plads" }).click();
  await expect(page.getByText("3 af 4 er kommet")).toBeVisible();
  await expectGood(page);
}

test("a lost connection at the door loses nothing, and the day is evaluated", async ({ demo, visit }) => {
  const page = await visit(demo, { as: organiser, width: 360, allows: [/ERR_FAILED/u] });
  const eventId = await startEvent(page, demo);
  const address = `${demo.url}/arrangementer/${eventId}`;
  await page.goto(`${address}/fremmoede`);
  await checkIn(page);

  await page.goto(`${address}/resultater`);
  await page.getByRole("button", { name: "Lav evaluering af Hele arrangementet" }).click();
  await expectGood(page);
  await page.getByRole("button", { name: "Gem evaluering" }).click();
  await expect(page.getByText("Planlagt")).toBeVisible();

  await page.goto(`${address}/rediger`);
  await page.getByLabel("Slutter").fill(localIn(-0.05));
  await expect(page.getByText("4 tilmeldte får besked, fordi tidspunktet ændres")).toBeVisible();
  await expectGood(page);
  await page.getByRole("button", { name: "Gem, og giv 4 tilmeldte besked" }).click();
  await expect(page.getByText("Afholdt")).toBeVisible();

  const guest = await visit(demo, { as: people.bodil, width: 360 });
  await guest.goto(`${address}/evaluering`);
  await expectGood(guest);
  await guest.getByRole("radio", { name: /^4/u }).first().check();
  await guest.getByRole("button", { name: /^Send/u }).click();
  await expect(guest.getByText("Dit svar er modtaget")).toBeVisible();

  await page.goto(`${address}/resultater`);
  await expect(page.getByText("1 af 3 har svaret.").first()).toBeVisible();
  await expect(page.getByText("Svarene vises, når mindst 5 har svaret.").first()).toBeVisible();
  await expectGood(page);
  await page.goto(`${address}/sletning`);
  await expect(page.getByText("Alt, der skulle slettes, er slettet.")).toBeVisible();
  await expectGood(page);
});
