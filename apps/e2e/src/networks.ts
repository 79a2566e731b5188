import { randomUUID } from "node:crypto";
import type { Page } from "@playwright/test";
import { change, query } from "./call.ts";
import type { RunningServer } from "./server.ts";

/** Networks of the demo, by name. */
export const networkNames = {
  autism: "Autisme og selvskadende adfærd",
  lowArousal: "Low arousal i botilbud",
  brainInjury: "Erhvervet hjerneskade i hverdagen",
  /** Only with an invitation. */
  costly: "Særligt dyre enkeltsager",
} as const;

/** The id of a network that the page's person may see. @throws Error when there is none of this name */
export async function getNetworkId(page: Page, server: RunningServer, name: string): Promise<string> {
  const { items } = await query<{ items: { id: string; name: string }[] }>(page.request, server, {
    path: "networks.list",
    input: { includeDormant: true },
  });
  const found = items.find((network) => network.name === name);
  if (found === undefined) throw new Error(`no network ${name}`);
  return found.id;
}

/** Starts a thread as the page's person and answers its address. */
export async function startThread(
  page: Page,
  server: RunningServer,
  { network, title, body = "En tekst." }: { network: string; title: string; body?: string },
): Promise<string> {
  const networkId = await getNetworkId(page, server, network);
  const { threadId } = await change<{ threadId: string }>(page.request, server, {
    path: "networks.threads.startThread",
    input: {
      networkId,
      kind: "post",
      title,
      body,
      codes: [],
      askedPersonIds: [],
      attachmentIds: [],
      requestId: randomUUID(),
    },
  });
  return `${server.url}/netvaerk/${networkId}/traad/${threadId}`;
}
