import { expect, type Page } from "@playwright/test";
import { query } from "./call.ts";
import { expectAccessible, expectComplete, expectNoSidewaysScroll } from "./expect-page.ts";
import { test } from "./fixtures.ts";
import { getNetworkId, networkNames } from "./networks.ts";
import { people } from "./people.ts";
import { openDraft } from "./rates.ts";
import type { RunningServer } from "./server.ts";

const languages = ["da", "en"] as const;
const noToken = "et-link-der-ikke-findes";

/** What everybody can open. */
const openPages = [
  "/",
  "/netvaerk",
  "/eksperter",
  "/rammeaftaler",
  "/rammeaftaler/sjaelland-2018-2020",
  "/takster/analyse",
  "/takster/pl",
  "/om",
  "/tilgaengelighed",
  "/privatliv",
];
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
];

/** Every page of a reader is read in both widths, told apart by its title, and in its language. */
async function expectGoodPages(
  page: Page,
  { server, paths, language }: { server: RunningServer; paths: readonly string[]; language: "da" | "en" },
): Promise<void> {
  const titles = new Map<string, string>();
  for (const path of paths) {
    await test.step(path, async () => {
      await page.setViewportSize({ width: 1280, height: 900 });
      await page.goto(server.url + path);
      await expectComplete(page);
      await expect(page.locator("h1")).toHaveCount(1);
      await expect(page.locator("html")).toHaveAttribute("lang", language);
      const title = await page.title();
      expect(title, `the title of ${path}`).toMatch(/^.+ – Rammeværk$/u);
      titles.set(path, title);
      await expectNoSidewaysScroll(page);
      // Colours and names are the same at both widths; the phone has more that opens and closes.
      if (language === "da") await expectAccessible(page);
      await page.setViewportSize({ width: 360, height: 740 });
      await expectNoSidewaysScroll(page);
      if (language === "en") {
        await expectAccessible(page);
        await expectEnglishChrome(page);
      }
    });
  }
  const others = [...titles].filter(([path]) => !path.includes(noToken));
  expect(new Set(others.map(([, title]) => title)).size, JSON.stringify(others)).toBe(others.length);
}

/** Danish letters betray a forgotten sentence around the content; names and the contents themselves stay Danish. */
async function expectEnglishChrome(page: Page): Promise<void> {
  const chrome = page.locator(".header, footer, main .form-hint:not(.asked *), main .form-label");
  const words = (await chrome.allTextContents()).join(" ").replaceAll("Rammeværk", "");
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

test.describe.configure({ mode: "parallel" });

for (const language of languages) {
  test(`visitor, ${language}`, async ({ demo, visit }) => {
    test.setTimeout(120_000);
    const page = await visit(demo, { language, allows: [/status of 4\d\d/u] });
    await expectGoodPages(page, { server: demo, paths: [...openPages, ...doorPages], language });
  });

  test(`member, ${language}`, async ({ demo, visit }) => {
    test.setTimeout(120_000);
    const page = await visit(demo, { as: people.bodil, language });
    const paths = [...openPages, ...ownPages, ...(await listNetworkPages(page, demo, networkNames.autism))];
    await expectGoodPages(page, { server: demo, paths, language });
  });

  test(`coordinator and those who are not in the network, ${language}`, async ({ demo, visit }) => {
    test.setTimeout(120_000);
    const jonas = await visit(demo, { as: people.jonas, language });
    const network = `/netvaerk/${await getNetworkId(jonas, demo, networkNames.autism)}`;
    const own = ["", "/om", "/medlemmer", "/anmodninger", "/rapporter", "/historik", "/rediger"];
    await expectGoodPages(jonas, {
      server: demo,
      paths: ["/", ...own.map((end) => network + end)],
      language,
    });
    const signe = await visit(demo, { as: people.signe, language });
    await expectGoodPages(signe, { server: demo, paths: ["/", network], language });
  });

  test(`offers, ${language}`, async ({ demo, visit }) => {
    test.setTimeout(120_000);
    const page = await visit(demo, { language });
    await expectGoodPages(page, { server: demo, paths: await listOfferPages(page, demo), language });
  });

  test(`reporter and economist, ${language}`, async ({ demo, visit }) => {
    test.setTimeout(120_000);
    const rikke = await visit(demo, { as: people.rikke, language });
    await expectGoodPages(rikke, { server: demo, paths: await listDeskPages(rikke, demo), language });
    const torben = await visit(demo, { as: people.torben, language });
    const draft = (await openDraft(torben, demo)).slice(demo.url.length);
    await expectGoodPages(torben, { server: demo, paths: ["/takster", draft], language });
  });

  test(`those who administer, ${language}`, async ({ demo, visit }) => {
    test.setTimeout(120_000);
    const anne = await visit(demo, { as: people.anne, language });
    const administration = ["", "/roller", "/udbakke", "/haendelser"].map((end) => `/administration${end}`);
    await expectGoodPages(anne, { server: demo, paths: ["/", ...administration, "/netvaerk/nyt"], language });
    const karen = await visit(demo, { as: people.karen, language });
    await expectGoodPages(karen, {
      server: demo,
      paths: ["/", "/administration", ...(await listIdPages(karen, demo))],
      language,
    });
    const henrik = await visit(demo, { as: people.henrik, language });
    await expectGoodPages(henrik, { server: demo, paths: ["/administration", "/netvaerk/nyt"], language });
  });
}
