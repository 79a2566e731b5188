import { expect, type Page } from "@playwright/test";
import { change, query } from "./call.ts";
import { expectAccessible, expectComplete, expectNoSidewaysScroll } from "./expect-page.ts";
import { test } from "./fixtures.ts";
import { getNetworkId, networkNames } from "./networks.ts";
import { people } from "./people.ts";
import { openDraft } from "./rates.ts";
import type { RunningServer } from "./server.ts";

const languages = ["da", "en"] as const;
type Language = (typeof languages)[number];
const wide = { width: 1280, height: 900 };
const narrow = { width: 360, height: 740 };
const noToken = "et-link-der-ikke-findes";

/** What everybody can open, and what is the same for all of them. */
const openPages = ["/", "/netvaerk", "/eksperter", "/takster/analyse", "/takster/pl"];
const fixedPages = [
  "/rammeaftaler",
  "/rammeaftaler/sjaelland-2018-2020",
  "/om",
  "/tilgaengelighed",
  "/privatliv",
];
/** The method library as everybody meets it. */
const methodPages = [
  "/metoder",
  "/metoder/traumefokuseret-kat",
  "/metoder/sammenlign?m=low-arousal&m=teacch",
  "/metoder/saarbare",
];
/** The search as everybody meets it. */
const searchPages = ["/soeg", "/soeg?q=autisme", "/soeg?q=kvidderfugl"];
/** What is only for those who have not signed in. */
const doorPages = [
  "/log-ind",
  "/opret",
  "/glemt-adgangskode",
  `/bekraeft/${noToken}`,
  `/invitation/${noToken}`,
  `/nulstil-adgangskode/${noToken}`,
  `/foerste-administrator/${noToken}`,
  "/en-side-der-ikke-findes",
];
const ownPages = [
  "/spoerg",
  "/notifikationer",
  "/konto",
  "/konto/sikkerhed",
  "/konto/notifikationer",
  "/konto/data",
  "/demo/post",
  "/soeg/gemte",
];

/** Every page of a reader is read in both languages and both widths, and told apart by its title. */
async function expectGoodPages(page: Page, server: RunningServer, paths: readonly string[]): Promise<void> {
  const titles = { da: new Map<string, string>(), en: new Map<string, string>() };
  for (const [at, path] of paths.entries()) {
    await test.step(path, async () => {
      // The phone has more that opens and closes, the desk more side by side: each page is read by a program at one of them.
      const isReadNarrow = at % 2 === 0;
      await page.setViewportSize(wide);
      await page.goto(server.url + path);
      await expectComplete(page);
      const language = await expectTold(page, path, titles);
      if (!isReadNarrow) await expectAccessible(page);
      await page.setViewportSize(narrow);
      await expectNoSidewaysScroll(page);
      await page.setViewportSize(wide);
      await switchLanguage(page, language === "da" ? "en" : "da");
      await expectTold(page, path, titles);
      await page.setViewportSize(narrow);
      await expectNoSidewaysScroll(page);
      if (isReadNarrow) await expectAccessible(page);
    });
  }
  for (const language of languages) {
    const others = [...titles[language]].filter(([path]) => !path.includes(noToken));
    expect(new Set(others.map(([, title]) => title)).size, JSON.stringify(others)).toBe(others.length);
  }
}

/** The page says where one is, fits the window, and is in one language throughout. */
async function expectTold(
  page: Page,
  path: string,
  titles: Record<Language, Map<string, string>>,
): Promise<Language> {
  await expect(page.locator("h1")).toHaveCount(1);
  const language = (await page.locator("html").getAttribute("lang")) === "en" ? "en" : "da";
  const title = await page.title();
  expect(title, `the title of ${path}`).toMatch(/^.+ – Rammeværk$/u);
  titles[language].set(path, title);
  await expectNoSidewaysScroll(page);
  if (language === "en") await expectEnglishChrome(page);
  return language;
}

async function switchLanguage(page: Page, language: Language): Promise<void> {
  const name = language === "da" ? "Dansk" : "English";
  await page.getByRole("banner").getByRole("button", { name, exact: true }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", language);
  await expectComplete(page);
}

/** Danish letters betray a forgotten sentence around the content; names and the contents themselves stay Danish. */
async function expectEnglishChrome(page: Page): Promise<void> {
  const chrome = page.locator(".header, footer, main .form-hint:not(.asked *), main .form-label");
  const words = (await chrome.allTextContents()).join(" ").replaceAll(/Rammeværk|\S+ Kommune/gu, "");
  expect(words.match(/\S*[æøåÆØÅ]\S*/gu) ?? [], page.url()).toEqual([]);
}

/** The ids of the first organisation of a name, and of the page's own person. */
async function listIdPages(page: Page, server: RunningServer): Promise<string[]> {
  const organisations = await query<{ items: { id: string }[] }>(page.request, server, {
    path: "accounts.listOrganisations",
    input: { text: "Ballerup Kommune" },
  });
  const me = await query<{ id: string }>(page.request, server, { path: "accounts.me" });
  return [`/administration/organisationer/${organisations.items[0]?.id}`, `/personer/${me.id}`];
}

/** The pages of a network, with one of its threads. */
async function listNetworkPages(page: Page, server: RunningServer, name: string): Promise<string[]> {
  const id = await getNetworkId(page, server, name);
  const { items } = await query<{ items: { id: string }[] }>(page.request, server, {
    path: "networks.threads.list",
    input: { networkId: id, kind: "question" },
  });
  const network = `/netvaerk/${id}`;
  const ending = ["", "/om", "/medlemmer", "/spoerg", "/skriv", `/traad/${items[0]?.id}`];
  return ending.map((end) => network + end);
}

/** The pages of the registry, with some of its offers. */
async function listOfferPages(page: Page, server: RunningServer): Promise<string[]> {
  const { items } = await query<{ items: { id: string }[] }>(page.request, server, {
    path: "offers.search",
    input: {},
  });
  const [first, second] = items.map(({ id }) => id);
  const rates = await query<{ items: { year: number }[] }>(page.request, server, {
    path: "rates.publishedOfOffer",
    input: { offerId: first },
  });
  const rate = `/${first}/takster/${rates.items[0]?.year}`;
  const ending = ["", "/find", "/friskhed", `/${first}`, `/sammenlign?ids=${first}&ids=${second}`, rate];
  return [...ending.map((end) => `/tilbud${end}`), "/takster/analyse", "/takster/pl"];
}

/** The pages of a reporter's desk, with one of the offers. */
async function listDeskPages(page: Page, server: RunningServer): Promise<string[]> {
  const { items } = await query<{ items: { id: string }[] }>(page.request, server, {
    path: "offers.desk.list",
    input: {},
  });
  const offer = `/${items[0]?.id}/rediger`;
  const ending = ["/mine", "/mine/nyt", "/mine/tal", "/import", offer, `${offer}/stamdata`];
  return [...ending, `${offer}/oplysning?art=places`].map((end) => `/tilbud${end}`);
}

async function getFirstId(
  page: Page,
  server: RunningServer,
  asked: { path: string; input: unknown },
): Promise<string> {
  const { items } = await query<{ items: { id: string }[] }>(page.request, server, asked);
  return items[0]?.id ?? `nothing in ${asked.path}`;
}

/** The pages of those who run an event. */
const organiserPages = [
  "/arranger",
  "/rediger",
  "/program/rediger",
  "/deltagere",
  "/beskeder",
  "/fremmoede",
  "/resultater",
  "/sletning",
];

/** The pages of a cluster, with one of each kind of thing in it. */
async function listClusterPages(page: Page, server: RunningServer): Promise<string[]> {
  const clusterId = await getFirstId(page, server, { path: "clusters.list", input: { text: "autisme" } });
  const getId = (path: string, more = {}) =>
    getFirstId(page, server, { path, input: { clusterId, ...more } });
  const meeting = `/moeder/${await getId("clusters.meetings.list")}`;
  const action = `/handlinger/${await getId("clusters.actions.list", { show: "all" })}`;
  const proposal = `/faelles-tilbud/${await getId("clusters.proposals.list")}`;
  const own = ["", "/rediger", "/parter", "/mandat", "/noegle", "/moeder", "/moeder/nyt", meeting];
  const ending = [...own, "/handlinger", action, "/faelles-tilbud", "/faelles-tilbud/nyt", proposal];
  return ["/klynger", "/klynger/overblik", ...ending.map((end) => `/klynger/${clusterId}${end}`)];
}

/** A change of a method, written by the page's own person; handed in when somebody is to decide on it. */
async function proposeChange(
  page: Page,
  server: RunningServer,
  { code, isHandedIn }: { code: string; isHandedIn: boolean },
): Promise<string> {
  const { id: methodId } = await query<{ id: string }>(page.request, server, {
    path: "methods.get",
    input: { method: code },
  });
  const { versionId } = await change<{ versionId: string }>(page.request, server, {
    path: "methods.versions.propose",
    input: { methodId, requestId: crypto.randomUUID() },
  });
  const handedIn = { path: "methods.versions.submit", input: { versionId, revision: 1 } };
  if (isHandedIn) await change(page.request, server, handedIn);
  return versionId;
}

test.describe.configure({ mode: "parallel" });

test("visitor", async ({ demo, visit }) => {
  test.setTimeout(120_000);
  const page = await visit(demo, { allows: [/status of 4\d\d/u] });
  await expectGoodPages(page, demo, [
    ...openPages,
    ...fixedPages,
    ...methodPages,
    ...searchPages,
    ...doorPages,
  ]);
});

test("member", async ({ demo, visit }) => {
  test.setTimeout(120_000);
  const page = await visit(demo, { as: people.bodil });
  const paths = [
    "/",
    "/netvaerk",
    "/eksperter",
    ...ownPages,
    "/metoder/low-arousal",
    "/metoder/low-arousal/erfaring",
    ...(await listNetworkPages(page, demo, networkNames.autism)),
  ];
  await expectGoodPages(page, demo, paths);
});

test("coordinator and those who are not in the network", async ({ demo, visit }) => {
  test.setTimeout(120_000);
  const jonas = await visit(demo, { as: people.jonas });
  const network = `/netvaerk/${await getNetworkId(jonas, demo, networkNames.autism)}`;
  const own = ["", "/om", "/medlemmer", "/anmodninger", "/rapporter", "/historik", "/rediger"];
  await expectGoodPages(jonas, demo, ["/", "/soeg/uden-svar", ...own.map((end) => network + end)]);
  const signe = await visit(demo, { as: people.signe });
  await expectGoodPages(signe, demo, ["/", network]);
});

test("offers", async ({ demo, visit }) => {
  test.setTimeout(120_000);
  const page = await visit(demo);
  await expectGoodPages(page, demo, await listOfferPages(page, demo));
});

test("reporter and economist", async ({ demo, visit }) => {
  test.setTimeout(120_000);
  const rikke = await visit(demo, { as: people.rikke });
  await expectGoodPages(rikke, demo, await listDeskPages(rikke, demo));
  const torben = await visit(demo, { as: people.torben });
  const draft = (await openDraft(torben, demo)).slice(demo.url.length);
  await expectGoodPages(torben, demo, ["/takster", draft]);
});

test("those who administer", async ({ demo, visit }) => {
  test.setTimeout(120_000);
  const anne = await visit(demo, { as: people.anne });
  const administration = ["", "/roller", "/udbakke", "/soegning", "/haendelser"].map(
    (end) => `/administration${end}`,
  );
  await expectGoodPages(anne, demo, ["/", ...administration, "/netvaerk/nyt"]);
  const karen = await visit(demo, { as: people.karen });
  await expectGoodPages(karen, demo, ["/", "/administration", ...(await listIdPages(karen, demo))]);
  const henrik = await visit(demo, { as: people.henrik });
  await expectGoodPages(henrik, demo, ["/administration", "/netvaerk/nyt"]);
});

test("those who take part in events, and those who run them", async ({ demo, visit }) => {
  test.setTimeout(120_000);
  const visitor = await visit(demo);
  const conference = { path: "events.list", input: { text: "Viden, der når frem" } };
  const event = `/arrangementer/${await getFirstId(visitor, demo, conference)}`;
  await expectGoodPages(visitor, demo, ["/arrangementer", event, `${event}/program`]);
  const jonas = await visit(demo, { as: people.jonas });
  const own = ["/arrangementer/mine", "/arrangementer/nyt", event];
  await expectGoodPages(jonas, demo, [...own, ...organiserPages.map((end) => event + end)]);
});

test("those who coordinate a cluster", async ({ demo, visit }) => {
  test.setTimeout(120_000);
  const jonas = await visit(demo, { as: people.jonas });
  await expectGoodPages(jonas, demo, await listClusterPages(jonas, demo));
});

test("those who write methods, and those who decide on them", async ({ demo, visit }) => {
  test.setTimeout(120_000);
  const bodil = await visit(demo, { as: people.bodil });
  const draft = await proposeChange(bodil, demo, { code: "peerstoette", isHandedIn: false });
  const own = ["/ny", "/mine", "/indlaes", `/udgave/${draft}`, `/peerstoette/udgaver?udgave=${draft}`];
  await expectGoodPages(
    bodil,
    demo,
    own.map((path) => `/metoder${path}`),
  );
  const henrik = await visit(demo, { as: people.henrik });
  const handedIn = await proposeChange(henrik, demo, { code: "nada", isHandedIn: true });
  const jonas = await visit(demo, { as: people.jonas });
  const queue = await query<{ items: { id: string; kind: string }[] }>(jonas.request, demo, {
    path: "methods.versions.queue",
    input: {},
  });
  const experience = queue.items.find(({ kind }) => kind === "experience");
  const waiting = ["", `/udgave/${handedIn}`, `/erfaring/${experience?.id}`];
  await expectGoodPages(jonas, demo, [
    ...waiting.map((path) => `/metoder/gennemsyn${path}`),
    "/metoder/low-arousal",
  ]);
});
