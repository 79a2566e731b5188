import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

const standards = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** Waits until a page has all that it fetches: its heading stands and nothing is on its way. */
export async function expectComplete(page: Page): Promise<void> {
  await expect(page.locator("h1").first()).toBeVisible();
  await expect(page.locator(".skeleton, main [aria-busy=true]")).toHaveCount(0);
}

/** No violation of WCAG 2.2 AA that a program can find. */
export async function expectAccessible(page: Page, { skips = [] }: { skips?: string[] } = {}): Promise<void> {
  const axe = new AxeBuilder({ page })
    .options({ resultTypes: ["violations"] })
    .withTags(standards)
    .disableRules(skips)
    .setLegacyMode();
  const { violations } = await axe.analyze();
  const found = violations.map(({ id, help, nodes }) => ({
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
