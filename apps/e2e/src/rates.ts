import type { Page } from "@playwright/test";
import { change, query } from "./call.ts";
import type { RunningServer } from "./server.ts";

interface Draft {
  readonly id: string;
  readonly status: string;
}

/** The address of a draft of next year's rate: one that the page's own person can write, else a new one. */
export async function openDraft(page: Page, server: RunningServer): Promise<string> {
  const open = await query<{ items: Draft[] }>(page.request, server, {
    path: "rates.listMine",
    input: { show: "open" },
  });
  const draft = open.items.find(({ status }) => status === "draft");
  if (draft !== undefined) return `${server.url}/takster/${draft.id}`;
  const year = new Date().getFullYear() + 1;
  const due = await query<{ items: { offer: { id: string } }[] }>(page.request, server, {
    path: "rates.listDue",
    input: { year },
  });
  const { calculationId } = await change<{ calculationId: string }>(page.request, server, {
    path: "rates.start",
    input: { offerId: due.items[0]?.offer.id, year, requestId: crypto.randomUUID() },
  });
  return `${server.url}/takster/${calculationId}`;
}
