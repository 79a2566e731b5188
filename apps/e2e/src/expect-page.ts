import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, type Page } from "@playwright/test";
import type axe from "axe-core";

declare global {
  interface Window {
    /** Once it has been read into the page. */
    readonly axe?: typeof axe;
  }
}

const axeSource = readFileSync(fileURLToPath(import.meta.resolve("axe-core/axe.min.js")), "utf8");
const standards = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** Waits until a page has all that it fetches: its heading stands and nothing is on its way. */
export async function expectComplete(page: Page): Promise<void> {
  await expect(page.locator("h1").first()).toBeVisible();
  await expect(page.locator(".skeleton, main [aria-busy=true]")).toHaveCount(0);
}

/** No violation of WCAG 2.2 AA that a program can find. Colours are read when they have come to rest. */
export async function expectAccessible(page: Page, { skips = [] }: { skips?: string[] } = {}): Promise<void> {
  await page.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)));
  const options: axe.RunOptions = {
    resultTypes: ["violations"],
    runOnly: { type: "tag", values: standards },
    rules: Object.fromEntries(skips.map((rule) => [rule, { enabled: false }])),
  };
  if (await page.evaluate(() => window.axe === undefined)) await page.evaluate(axeSource);
  const violations = await page.evaluate(
    async (asked) => (await window.axe?.run(document, asked))?.violations,
    options,
  );
  const found = violations?.map(({ id, help, nodes }) => ({
    id,
    help,
    at: nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`),
  }));
  expect(found, page.url()).toEqual([]);
}

/** The page fits the window, so that nobody has to scroll sideways. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const findTooWide = () =>
    page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      if (scrollWidth <= clientWidth) return [];
      const isTooWide = (element: Element) => element.getBoundingClientRect().right > clientWidth;
      return [...document.body.querySelectorAll("*")]
        .filter(isTooWide)
        .map(({ outerHTML }) => outerHTML.slice(0, 200));
    });
  await expect.poll(findTooWide, { message: `wider than the window of ${page.url()}` }).toEqual([]);
}
