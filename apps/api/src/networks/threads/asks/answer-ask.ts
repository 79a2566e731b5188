import type { answerAskInput } from "@rammevaerk/contracts/threads";
import type { z } from "zod";
import { audit } from "../../../platform/audit.ts";
import { isoNow } from "../../../platform/clock.ts";
import type { SignedInContext } from "../../../platform/context.ts";
import { isUniqueViolation } from "../../../platform/db/dialect.ts";
import { inTransaction } from "../../../platform/db/transaction.ts";
import { AppError } from "../../../platform/errors.ts";
import { notify } from "../delivering/notify.ts";
import type { LoadedThread } from "../subjects.ts";
import { askPeople } from "./ask-people.ts";
import { closeAsk } from "./repository.ts";

/**
 * Declines a question that was put to one, or passes it on to another member within that person's limit. An answer itself
 * is a reply in the thread.
 * @throws AppError request-already-answered, or expert-not-available for somebody who can't be asked or has been already
 */
export async function answerAsk(
  ctx: SignedInContext & { readonly subject: LoadedThread },
  input: z.output<typeof answerAskInput>,
): Promise<{ done: true }> {
  const { row, network } = ctx.subject;
  const toPersonId = input.action === "pass-on" ? input.toPersonId : null;
  const answered_at = isoNow(ctx.platform.clock);
  try {
    await inTransaction(ctx.platform.db, async (tx) => {
      const status = toPersonId === null ? "declined" : "passed-on";
      if (!(await closeAsk(tx, input.askId, { status, passed_to: toPersonId, answered_at })))
        throw new AppError("request-already-answered");
      if (toPersonId !== null) {
        if (toPersonId === row.author_id) throw new AppError("expert-not-available");
        await askPeople(ctx, tx, { threadId: row.id, networkId: network.id, personIds: [toPersonId] });
        await notify(ctx, tx, {
          kind: "asked",
          subject: { kind: "thread", id: row.id },
          cause: `ask-passed-on:${input.askId}`,
          personIds: [toPersonId],
        });
      }
      await audit(ctx, tx, {
        action: `asks.${input.action}`,
        subject: { kind: "ask", id: input.askId },
        scope: { kind: "network", id: network.id },
        change: { threadId: row.id },
      });
    });
  } catch (error) {
    if (isUniqueViolation(error)) throw new AppError("expert-not-available");
    throw error;
  }
  return { done: true };
}
