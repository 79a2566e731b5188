import {
  erasureReport,
  erasureReportInput,
  erasureRun,
  runErasureInput,
} from "@rammevaerk/contracts/event-erasure";
import { isAdministrator } from "@rammevaerk/domain/accounts";
import { audit } from "../../platform/audit.ts";
import type { SignedInContext } from "../../platform/context.ts";
import { guarded, type Policy, router } from "../../platform/trpc.ts";
import { loadEvent } from "../load-event.ts";
import { type EventSubject, mayOrganiseEvent } from "../policy.ts";
import { eraseDue } from "./erase-due.ts";
import { getErasureReport } from "./get-report.ts";

/** One event, or all that the actor runs. */
interface ErasureSubject {
  readonly event: EventSubject | null;
}

/** See what is held about participants, and when it goes: administrators everywhere, others at events they run. */
const maySeeErasure: Policy<ErasureSubject> = {
  name: "events.see-erasure",
  may: (actor, { event }) =>
    event === null || isAdministrator(actor.grants) ? true : mayOrganiseEvent.may(actor, event),
};

/** Erase at once what is due: administrators everywhere, others at one event that they run. */
const mayErase: Policy<ErasureSubject> = {
  name: "events.erase",
  may: (actor, { event }) => {
    if (isAdministrator(actor.grants)) return true;
    return event === null ? "forbidden" : mayOrganiseEvent.may(actor, event);
  },
};

async function loadSubject(
  ctx: SignedInContext,
  { eventId }: { readonly eventId?: string | undefined },
): Promise<ErasureSubject | undefined> {
  if (eventId === undefined) return { event: null };
  const event = await loadEvent(ctx, { eventId });
  return event === undefined ? undefined : { event };
}

export const erasureRouter = router({
  report: guarded(maySeeErasure, erasureReportInput, loadSubject)
    .output(erasureReport)
    .query(({ ctx, input }) => getErasureReport(ctx, input)),
  run: guarded(mayErase, runErasureInput, loadSubject)
    .output(erasureRun)
    .mutation(async ({ ctx, input: { eventId } }) => {
      const erased = await eraseDue(ctx.platform, eventId === undefined ? undefined : [eventId]);
      await audit(ctx, ctx.platform.db, {
        action: "events.erase",
        subject: { kind: eventId === undefined ? "installation" : "event", id: eventId ?? "" },
        change: { rows: erased.reduce((sum, { rows }) => sum + rows, 0) },
      });
      return { erased };
    }),
});
