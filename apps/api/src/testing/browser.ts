import { authenticate } from "../accounts/index.ts";
import { createId } from "../platform/ids.ts";
import { createCallerFactory } from "../platform/trpc.ts";
import { appRouter } from "../router.ts";
import type { Caller, TestApp } from "./test-app.ts";

const createCaller = createCallerFactory(appRouter);

/** A browser that keeps its session cookie, for tests of signing in and out. */
export interface Browser {
  /** The cookie as the browser sends it; "" without one. A test may plant its own. */
  cookie: string;
  /** The last Set-Cookie header it was answered. */
  setCookie: string;
  /** Procedures, called as whoever the cookie belongs to now. */
  call(): Promise<Caller>;
  /** Whose the cookie is; null for a visitor. */
  whoAmI(): Promise<string | null>;
}

export function openBrowser(
  t: TestApp,
  { address = "127.0.0.1", device = "Firefox, Linux" }: { address?: string; device?: string } = {},
): Browser {
  const keep = (header: string): void => {
    browser.setCookie = header;
    browser.cookie = header.split(";")[0] ?? "";
  };
  const browser: Browser = {
    cookie: "",
    setCookie: "",
    async call() {
      const { actor, cookie } = await authenticate(t.platform, browser.cookie);
      if (cookie !== null) keep(cookie);
      return createCaller({
        platform: t.platform,
        actor,
        requestId: createId(),
        address,
        device,
        language: actor?.language ?? "da",
        setCookie: keep,
      });
    },
    async whoAmI() {
      const { actor } = await authenticate(t.platform, browser.cookie);
      return actor?.personId ?? null;
    },
  };
  return browser;
}

/** The secret at the end of the newest kept mail's link to an address. */
export async function readSecret(t: TestApp, email: string): Promise<string> {
  await t.platform.outbox.deliverDue();
  const mail = (await t.platform.mailer.listKept(1000)).find((one) => one.to === email);
  const secret = /\/([\w-]{43})$/m.exec(mail?.text ?? "")?.[1];
  if (secret === undefined) throw new Error(`no mail with a secret went to ${email}`);
  return secret;
}

/** The subjects of the mails kept for an address, newest first. */
export async function listSubjects(t: TestApp, email: string): Promise<string[]> {
  await t.platform.outbox.deliverDue();
  return (await t.platform.mailer.listKept(1000))
    .filter((mail) => mail.to === email)
    .map((mail) => mail.subject);
}
