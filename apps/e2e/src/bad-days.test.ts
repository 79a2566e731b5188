import { expect, type Locator, type Page } from "@playwright/test";
import { query } from "./call.ts";
import { demoPassword, test } from "./fixtures.ts";
import { getNetworkId, networkNames, startThread } from "./networks.ts";
import { people } from "./people.ts";

const refused = [/status of 4\d\d/u];
const offline = [/ERR_INTERNET_DISCONNECTED/u, /ERR_FAILED/u];

function replyField(page: Page): Locator {
  return page.getByRole("textbox", { name: "Dit svar" });
}

function sendButton(page: Page): Locator {
  return page.getByRole("button", { name: "Send svaret" });
}

function postWith(page: Page, text: string): Locator {
  return page.getByRole("article").filter({ hasText: text });
}

test("a session that ends while somebody writes loses nothing, and the answer is sent once", async ({
  demo,
  visit,
}) => {
  const page = await visit(demo, { as: people.jonas, allows: refused });
  await page.goto(await startThread(page, demo, { network: networkNames.autism, title: "Udløbet session" }));
  await replyField(page).fill("Skrevet, mens sessionen udløb.");
  const cookies = await page.context().cookies();
  const session = cookies.find(({ httpOnly }) => httpOnly);
  await page.context().clearCookies({ name: session?.name ?? "no session cookie" });

  await sendButton(page).click();
  const dialog = page.getByRole("dialog", { name: "Log ind igen" });
  await expect(dialog.getByRole("textbox", { name: "E-mail" })).toHaveValue(people.jonas);
  await dialog.getByRole("textbox", { name: "Adgangskode" }).fill(demoPassword);
  await dialog.getByRole("button", { name: "Log ind", exact: true }).click();
  await expect(dialog).toBeHidden();
  await expect(postWith(page, "Skrevet, mens sessionen udløb.")).toHaveCount(1);
  await page.reload();
  await expect(postWith(page, "Skrevet, mens sessionen udløb.")).toHaveCount(1);
});

test("whoever is signed out from elsewhere sees nothing more, there and then", async ({ demo, visit }) => {
  const page = await visit(demo, { as: people.karen });
  const line = page.waitForResponse(/\/api\/live/u);
  await page.goto(`${demo.url}/notifikationer`);
  await line;
  const other = await visit(demo, { as: people.karen });
  await other.goto(`${demo.url}/konto/sikkerhed`);
  await other.getByRole("button", { name: "Log ud alle andre steder" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Viden og fælles mål");
});

test("a double click joins once and sends once", async ({ demo, visit }) => {
  const page = await visit(demo, { as: people.jonas });
  const networkId = await getNetworkId(page, demo, networkNames.brainInjury);
  await page.goto(`${demo.url}/netvaerk/${networkId}`);
  await page.getByRole("button", { name: "Bliv medlem" }).dblclick();
  await expect(page.getByRole("main").getByRole("link", { name: "Stil et spørgsmål" }).first()).toBeVisible();
  await page.goto(`${demo.url}/netvaerk/${networkId}/medlemmer`);
  await expect(page.getByRole("main").getByText("Jonas Tangmark")).toHaveCount(1);

  await page.goto(`${demo.url}/netvaerk/${networkId}/skriv`);
  await page.getByRole("textbox", { name: "Overskrift" }).fill("Sendt med dobbeltklik");
  await page.getByRole("textbox", { name: "Tekst" }).fill("En tekst.");
  await page.getByRole("button", { name: "Slå indlægget op" }).dblclick();
  await expect(page.getByRole("heading", { level: 1, name: "Sendt med dobbeltklik" })).toBeVisible();
  const found = await query<{ items: unknown[] }>(page.request, demo, {
    path: "networks.threads.list",
    input: { networkId, text: "Sendt med dobbeltklik" },
  });
  expect(found.items).toHaveLength(1);
});

test("one post edited in two tabs: the second is told and keeps its own text beside the stored one", async ({
  demo,
  visit,
}) => {
  const first = await visit(demo, { as: people.jonas, allows: refused });
  const address = await startThread(first, demo, { network: networkNames.autism, title: "To faner" });
  const second = await first.context().newPage();
  for (const page of [first, second]) {
    await page.goto(address);
    await page.getByRole("button", { name: "Flere muligheder for indlægget af Jonas Tangmark" }).click();
    await page.getByRole("button", { name: "Rediger" }).click();
    await expect(page.getByRole("textbox", { name: "Tekst" })).toHaveValue("En tekst.");
  }
  await first.getByRole("textbox", { name: "Tekst" }).fill("Fra den første fane.");
  await first.getByRole("button", { name: "Gem", exact: true }).click();
  await expect(postWith(first, "Fra den første fane.")).toBeVisible();

  await second.getByRole("textbox", { name: "Tekst" }).fill("Fra den anden fane.");
  await second.getByRole("button", { name: "Gem", exact: true }).click();
  await expect(second.getByText("Indlægget er ændret, mens du skrev")).toBeVisible();
  await expect(second.getByRole("paragraph").filter({ hasText: "Fra den første fane." })).toBeVisible();
  await expect(second.getByRole("textbox", { name: "Tekst" })).toHaveValue("Fra den anden fane.");
  await second.getByRole("button", { name: "Gem", exact: true }).click();
  await expect(postWith(second, "Fra den anden fane.")).toBeVisible();
});

test("what is typed is there after a reload", async ({ demo, visit }) => {
  const page = await visit(demo, { as: people.jonas });
  await page.goto(await startThread(page, demo, { network: networkNames.autism, title: "Genindlæst" }));
  await replyField(page).fill("Ikke sendt endnu.");
  await page.reload();
  await expect(replyField(page)).toHaveValue("Ikke sendt endnu.");
  await expect(page.getByText("Det var ikke sendt.")).toBeVisible();
});

test("a lost connection is said, keeps the text, and what is sent again is one answer", async ({
  demo,
  visit,
}) => {
  const page = await visit(demo, { as: people.jonas, allows: offline });
  await page.goto(await startThread(page, demo, { network: networkNames.autism, title: "Uden forbindelse" }));
  await replyField(page).fill("Sendt to gange.");
  await page.context().setOffline(true);
  await expect(page.getByText("Der er ingen forbindelse til Rammeværk.")).toBeVisible();
  await sendButton(page).click();
  await expect(page.getByText("så intet er gemt")).toBeVisible();
  await expect(replyField(page)).toHaveValue("Sendt to gange.");
  await page.context().setOffline(false);
  await expect(page.getByText("Vi prøver igen af os selv")).toBeHidden();

  // Now the server stores it, and only its answer gets lost.
  await page.route(
    /networks\.threads\.reply/u,
    async (route) => {
      await route.fetch();
      await route.abort();
    },
    { times: 1 },
  );
  await sendButton(page).click();
  await expect(page.getByText("så intet er gemt")).toBeVisible();
  await expect(replyField(page)).toHaveValue("Sendt to gange.");
  await sendButton(page).click();
  await expect(replyField(page)).toHaveValue("");
  await expect(postWith(page, "Sendt to gange.")).toHaveCount(1);
});

test("a CPR number is stopped with an explanation, and the text stays", async ({ demo, visit }) => {
  const page = await visit(demo, { as: people.jonas, allows: refused });
  const address = await startThread(page, demo, { network: networkNames.autism, title: "Borgerbeskyttelse" });
  await page.goto(address);
  await replyField(page).fill("Det drejer sig om 010190-1234 fra botilbuddet.");
  await expect(page.getByText("Teksten kan ikke sendes, før det er fjernet.")).toBeVisible();
  await sendButton(page).click();
  await expect(page.getByRole("alert").filter({ hasText: "CPR-nummer" }).first()).toBeVisible();
  await expect(replyField(page)).toHaveValue(/010190-1234/u);
  await replyField(page).fill("Det drejer sig om en borger fra botilbuddet.");
  await sendButton(page).click();
  await expect(postWith(page, "Det drejer sig om en borger fra botilbuddet.")).toHaveCount(1);
});

test("ten megabytes pasted in are refused, and the text stays", async ({ demo, visit }) => {
  // The browser itself needs seconds to lay out such a text.
  const patience = { timeout: 60_000 };
  test.setTimeout(2 * patience.timeout);
  const page = await visit(demo, { as: people.jonas, allows: refused });
  await page.goto(await startThread(page, demo, { network: networkNames.autism, title: "Ti megabyte" }));
  const size = 10 * 1024 * 1024;
  await replyField(page).evaluate((element: HTMLTextAreaElement, length) => {
    const text = "Vi har prøvet det. ".repeat(length / 19 + 1).slice(0, length);
    Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, "value")?.set?.call(element, text);
    element.dispatchEvent(new Event("input", { bubbles: true }));
  }, size);
  await sendButton(page).click(patience);
  await expect(page.getByText("Der er plads til 20.000 tegn.").first()).toBeVisible(patience);
  expect(await replyField(page).evaluate((element: HTMLTextAreaElement) => element.value.length)).toBe(size);
});

test("hostile Markdown shows as text and runs nothing", async ({ demo, visit }) => {
  const page = await visit(demo, { as: people.jonas });
  const body = [
    '<img src="x" onerror="window.hostile = 1"> <script>window.hostile = 1</script>',
    "[et link](javascript:window.hostile=1) ![](https://ondt.example/pixel.png)",
    '<a href="/" onclick="window.hostile = 1">klik</a> <iframe src="https://ondt.example"></iframe>',
  ].join("\n\n");
  const address = await startThread(page, demo, { network: networkNames.autism, title: "Fjendtlig", body });
  const wanted: string[] = [];
  page.on("request", (request) => wanted.push(new URL(request.url()).origin));
  await page.goto(address);
  const post = postWith(page, "window.hostile").first();
  await expect(post).toContainText("<script>window.hostile = 1</script>");
  await replyField(page).fill(body);
  await page.getByRole("button", { name: "Forhåndsvis" }).click();
  await expect(page.locator(".markdown-editor__preview")).toContainText("<script>");
  for (const shown of [post, page.locator(".markdown-editor__preview")]) {
    await expect(shown.locator("img, script, iframe, [onclick], [href^='javascript']")).toHaveCount(0);
  }
  expect(await page.evaluate(() => Reflect.get(window, "hostile") as unknown)).toBeUndefined();
  expect(new Set(wanted)).toEqual(new Set([demo.url]));
});

test("files that lie about what they are are refused at the file; a hostile name is only a name", async ({
  demo,
  visit,
}) => {
  const page = await visit(demo, { as: people.jonas, allows: refused });
  const address = await startThread(page, demo, { network: networkNames.autism, title: "Fjendtlige filer" });
  await page.goto(address);
  const picker = page.locator("input[type=file]");
  const program = Buffer.from("MZ\u0090\0\u0003\0\0\0 a program");
  await picker.setInputFiles({ name: "plan.pdf", mimeType: "application/pdf", buffer: program });
  const lying = page.getByRole("listitem").filter({ hasText: "plan.pdf" });
  await expect(lying.getByRole("alert")).toBeVisible();
  await expect(lying.getByRole("alert")).toContainText("plan.pdf");
  await picker.setInputFiles({ name: "program.exe", mimeType: "text/plain", buffer: program });
  await expect(
    page.getByRole("listitem").filter({ hasText: "program.exe" }).getByRole("alert"),
  ).toBeVisible();
  await replyField(page).fill("Med en fil.");
  await sendButton(page).click();
  await expect(page.getByText("Fjern den fil, der ikke kunne sendes.").first()).toBeVisible();
  await page.getByRole("button", { name: "Fjern plan.pdf" }).click();
  await page.getByRole("button", { name: "Fjern program.exe" }).click();

  const name = '"><img src=x onerror=alert(1)>.txt';
  await picker.setInputFiles({ name, mimeType: "text/plain", buffer: Buffer.from("Døgnrytme") });
  await expect(page.getByRole("button", { name: /^Fjern .*\.txt$/u })).toBeVisible();
  await expect(page.getByRole("progressbar")).toHaveCount(0);
  await sendButton(page).click();
  const post = postWith(page, "Med en fil.");
  const link = post.getByRole("list", { name: "Vedhæftede filer" }).getByRole("link");
  await expect(link).toContainText(".txt");
  await expect(page.locator("main img[src='x']")).toHaveCount(0);
  const download = page.waitForEvent("download");
  await link.click();
  expect((await download).suggestedFilename()).not.toMatch(/[<>"/\\]/u);
});

test("whoever is not in a closed network cannot tell its thread from a missing page", async ({
  demo,
  visit,
}) => {
  const henrik = await visit(demo, { as: people.henrik });
  const title = "Hemmelig overskrift";
  const address = await startThread(henrik, demo, { network: networkNames.costly, title });
  const said: string[] = [];
  for (const as of [people.signe, people.bodil, undefined]) {
    const page = await visit(demo, { ...(as === undefined ? {} : { as }), allows: refused });
    for (const path of [address, address.replace(/[0-9a-f]{12}$/u, "000000000000")]) {
      const answers: Promise<string>[] = [];
      page.on("response", (response) => {
        if (response.url().includes("/api/trpc/")) answers.push(response.text().catch(() => ""));
      });
      await page.goto(path);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(
        as === undefined ? "Log ind" : "Siden findes ikke",
      );
      await expect(page).not.toHaveTitle(/Hemmelig/u);
      said.push(await page.content(), ...(await Promise.all(answers)));
    }
  }
  expect(said.join("\n")).not.toMatch(/Hemmelig overskrift|dyre enkeltsager/u);
});

test("another language keeps the page and what is typed", async ({ demo, visit }) => {
  const page = await visit(demo, { as: people.jonas });
  const address = await startThread(page, demo, { network: networkNames.autism, title: "To sprog" });
  await page.goto(address);
  await replyField(page).fill("Skrevet på dansk.");
  await page.getByRole("banner").getByRole("button", { name: "English" }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await expect(page.getByRole("textbox", { name: "Your reply" })).toHaveValue("Skrevet på dansk.");
  await expect(page).toHaveURL(address);
  await page.getByRole("banner").getByRole("button", { name: "Dansk" }).click();
  await expect(replyField(page)).toHaveValue("Skrevet på dansk.");
});
