import { describe, expect, test } from "vitest";
import { isoIn } from "../../platform/clock.ts";
import { inTransaction } from "../../platform/db/transaction.ts";
import { listDatabaseKinds } from "../../testing/databases.ts";
import { createTestNetwork } from "../../testing/networks.ts";
import { createTestPerson } from "../../testing/people.ts";
import { createTestApp } from "../../testing/test-app.ts";
import { countGrants, endGrant, giveGrant, listGrantHolders } from "./hold-grant.ts";

describe.each(listDatabaseKinds())("holding a grant on %s", (kind) => {
  test("is given once in a race, ended once, counted and listed", async () => {
    const t = await createTestApp(kind);
    const person = await createTestPerson(t.platform);
    const network = await createTestNetwork(t.platform);
    const at = isoIn(t.clock, 0);
    const limit = { role: "member", limitKind: "network", limitId: network, at } as const;
    const give = () =>
      inTransaction(t.platform.db, (tx) => giveGrant(tx, { ...limit, personId: person, grantedBy: null }));
    const answers = await Promise.all([give(), give(), give()]);
    expect(answers.filter(Boolean)).toHaveLength(1);
    expect(await inTransaction(t.platform.db, (tx) => countGrants(tx, limit))).toBe(1);
    expect(await listGrantHolders(t.platform.db, limit)).toEqual([person]);
    const end = () =>
      inTransaction(t.platform.db, (tx) => endGrant(tx, { ...limit, personId: person, endedBy: null }));
    expect((await Promise.all([end(), end()])).filter(Boolean)).toHaveLength(1);
    expect(await listGrantHolders(t.platform.db, limit)).toEqual([]);
    expect(await give()).toBe(true);
    await t.close();
  });
});
