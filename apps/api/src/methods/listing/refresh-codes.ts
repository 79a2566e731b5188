import { setImmediate as nextTurn } from "node:timers/promises";
import { evidenceRules } from "@rammevaerk/domain/methods";
import { targetGroups } from "@rammevaerk/domain/reference";
import type { Platform } from "../../platform/context.ts";
import { lockRow } from "../../platform/db/dialect.ts";
import { findOrKeepSetting } from "../../platform/db/find-or-keep-setting.ts";
import { inTransaction } from "../../platform/db/transaction.ts";
import { hashSecret } from "../../platform/ids.ts";
import { readFields } from "../editing/method-fields.ts";
import { listPublishedFields } from "../editing/repository.ts";
import { replaceMethodCodes } from "../repository.ts";
import { listMethodCodes } from "./list-method-codes.ts";
import { listPublishedIds, saveCodesForm } from "./repository.ts";

const codesTopic = "methods-codes";
/** Under this name stands by which rules and target groups the codes were made. */
export const codesSetting = "methods-codes-form";
const methodsAtOnce = 100;

/** The rules that bands are derived by, and what each target group lies within, in one word. */
const codesForm = hashSecret(
  JSON.stringify([evidenceRules, targetGroups.map(({ code, parentCode }) => [code, parentCode])]),
);

/** At the first start of a release that derives bands otherwise, what methods are found by is made anew in the background. */
export async function prepareCodes({ db, outbox }: Platform): Promise<void> {
  outbox.handle(codesTopic, () => refreshCodes(db));
  if ((await findOrKeepSetting(db, codesSetting, codesForm)) === codesForm) return;
  await inTransaction(db, (tx) => outbox.enqueue(tx, { topic: codesTopic, payload: {} }));
}

async function refreshCodes(db: Platform["db"]): Promise<void> {
  for (let after = ""; ; ) {
    const ids = await listPublishedIds(db, { after, most: methodsAtOnce });
    const last = ids.at(-1);
    if (last === undefined) break;
    await inTransaction(db, async (tx) => {
      for (const id of ids) await lockRow(tx, "methods", id);
      for (const [id, version] of await listPublishedFields(tx, ids))
        await replaceMethodCodes(tx, id, listMethodCodes(readFields(version)));
    });
    after = last;
    await nextTurn();
  }
  await saveCodesForm(db, { name: codesSetting, value: codesForm });
}
