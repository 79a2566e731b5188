import {
  checkInPage,
  listCheckInInput,
  recordCheckInInput,
  recordCheckInResult,
  ticketByTokenInput,
  ticketInput,
  tickets,
  walkInInput,
  walkInResult,
} from "@rammevaerk/contracts/event-days";
import { anyone, guarded, router, signedIn } from "../../platform/trpc.ts";
import { loadEvent } from "../load-event.ts";
import { mayCheckIn } from "../policy.ts";
import { getTicketByToken, getTickets } from "./get-tickets.ts";
import { listCheckIn } from "./list-check-in.ts";
import { recordCheckIn } from "./record-check-in.ts";
import { takeWalkIn } from "./take-walk-in.ts";

export const checkInRouter = router({
  list: guarded(mayCheckIn, listCheckInInput, loadEvent)
    .output(checkInPage)
    .query(({ ctx, input }) => listCheckIn(ctx, input)),
  record: guarded(mayCheckIn, recordCheckInInput, loadEvent)
    .output(recordCheckInResult)
    .mutation(({ ctx, input }) => recordCheckIn(ctx, input)),
  walkIn: guarded(mayCheckIn, walkInInput, loadEvent)
    .output(walkInResult)
    .mutation(({ ctx, input }) => takeWalkIn(ctx, ctx.subject, input)),
  /** Of what is not the reader's own there is nothing to see. */
  ticket: signedIn
    .input(ticketInput)
    .output(tickets)
    .query(({ ctx, input }) => getTickets(ctx, input)),
  ticketByToken: anyone
    .input(ticketByTokenInput)
    .output(tickets)
    .query(({ ctx, input }) => getTicketByToken(ctx, input)),
});
