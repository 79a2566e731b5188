import type { TestApp } from "../test-app.ts";

export type ListInput = Parameters<Awaited<ReturnType<TestApp["as"]>>["networks"]["list"]>[0];

/** The whole list, page after page. */
export async function listAllNetworks(t: TestApp, personId: string, input: ListInput = {}) {
  const caller = await t.as(personId);
  const items = [];
  let page = await caller.networks.list(input);
  const first = page;
  items.push(...page.items);
  while (page.nextKey !== null) {
    page = await caller.networks.list({ ...input, after: page.nextKey });
    items.push(...page.items);
  }
  return { items, ids: items.map((item) => item.id), total: first.total, facets: first.facets };
}
