import { type BrowserContext, expect, type Page, test as base } from "@playwright/test";
import { change } from "./call.ts";
import { type RunningServer, startServer } from "./server.ts";

export interface VisitOptions {
  /** The e-mail to be signed in with; absent for a visitor. */
  readonly as?: string;
  readonly password?: string;
  /** CSS pixels. */
  readonly width?: number;
  readonly language?: "da" | "en";
  /** Lines in the console that the test provokes. Any other error fails it. */
  readonly allows?: readonly RegExp[];
  readonly isScriptOff?: boolean;
}

/** A browser of somebody's own at a server. Errors in its pages fail the test at the end. */
export type Visit = (server: RunningServer, options?: VisitOptions) => Promise<Page>;

interface PerTest {
  readonly visit: Visit;
  /** A demo of the test's own, for those that need it untouched. */
  readonly ownDemo: RunningServer;
}

interface PerWorker {
  /** The demo that the tests of a worker have in common. */
  readonly demo: RunningServer;
  /** A server without content that they have in common, before its first administrator. */
  readonly empty: RunningServer;
}

/** The password of every person of the demo, as the server prints it. */
export const demoPassword = "demo-rammevaerk-2026";

export const test = base.extend<PerTest, PerWorker>({
  demo: [({ browserName: _ }, use) => withServer(false, use), { scope: "worker" }],
  empty: [({ browserName: _ }, use) => withServer(true, use), { scope: "worker" }],
  ownDemo: ({ browserName: _ }, use) => withServer(false, use),
  visit: async ({ browser }, use) => {
    const contexts: BrowserContext[] = [];
    const errors: string[] = [];
    await use(async (server, options = {}) => {
      const context = await browser.newContext({
        viewport: { width: options.width ?? 1280, height: 900 },
        javaScriptEnabled: options.isScriptOff !== true,
        // What moves is measured where it comes to rest.
        reducedMotion: "reduce",
      });
      contexts.push(context);
      watchErrors(context, { errors, allows: options.allows ?? [] });
      if (options.isScriptOff !== true) await context.addInitScript(reportBlockedContent);
      const { as: email, password = demoPassword, language = "da" } = options;
      if (email !== undefined) {
        const input = { email, password };
        await change(context.request, server, { path: "accounts.signIn", input });
        await change(context.request, server, { path: "accounts.setLanguage", input: { language } });
      }
      await context.addCookies([{ name: "language", value: language, url: server.url }]);
      return context.newPage();
    });
    for (const context of contexts) await context.close();
    expect(errors).toEqual([]);
  },
});

async function withServer(isEmpty: boolean, use: (server: RunningServer) => Promise<void>): Promise<void> {
  const server = await startServer({ isEmpty });
  await use(server);
  await server.close();
}

function watchErrors(context: BrowserContext, to: { errors: string[]; allows: readonly RegExp[] }): void {
  const note = (text: string): void => {
    if (!to.allows.some((allowed) => allowed.test(text))) to.errors.push(text);
  };
  context.on("console", (message) => {
    if (message.type() === "error") note(`${message.text()} (${message.page()?.url()})`);
  });
  context.on("weberror", (thrown) => {
    const { name, message, stack = "" } = thrown.error();
    note(`${name} ${message} ${stack} (${thrown.page()?.url()})`);
  });
}

/** Runs in the page: what the content security policy stops is an error of ours. */
function reportBlockedContent(): void {
  document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) => {
    console.error(`Blocked by the content security policy: ${violatedDirective} ${blockedURI}`);
  });
}
