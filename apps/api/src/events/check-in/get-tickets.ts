import type { Tickets } from "@rammevaerk/contracts/event-days";
import { isoNow } from "../../platform/clock.ts";
import type { Platform, RequestContext, SignedInContext } from "../../platform/context.ts";
import { AppError } from "../../platform/errors.ts";
import { hashSecret } from "../../platform/ids.ts";
import { createCheckInToken } from "./check-in-token.ts";
import {
  findCheckInEvent,
  findTicketHolder,
  listTicketHolders,
  listWhoCame,
  type TicketHolder,
} from "./repository.ts";

/** The reader's own ticket and those of the people whom the reader signed up; none without a seat. */
export async function getTickets(
  { platform, actor: { personId } }: SignedInContext,
  { eventId }: { readonly eventId: string },
): Promise<Tickets> {
  const holders = await listTicketHolders(platform.db, { eventId, personId });
  if (holders.length === 0) return { tickets: [] };
  const came = await listCertified(platform, eventId);
  const tickets = [];
  for (const holder of holders) {
    const isMe = holder.person_id === personId;
    const certificateUrl = isMe && came.has(holder.id) ? `/api/events/${eventId}/deltagerbevis.pdf` : null;
    tickets.push(...(await presentTicket({ platform }, holder, { isMe, certificateUrl })));
  }
  return { tickets };
}

/**
 * The ticket of a participant without an account, by the participant's own address.
 * @throws AppError token-invalid
 */
export async function getTicketByToken(
  { platform }: Pick<RequestContext, "platform">,
  { token }: { readonly token: string },
): Promise<Tickets> {
  const holder = await findTicketHolder(platform.db, hashSecret(token));
  if (holder === undefined) throw new AppError("token-invalid");
  const came = await listCertified(platform, holder.event_id);
  const certificateUrl = came.has(holder.id) ? `/api/participants/${token}/deltagerbevis.pdf` : null;
  return { tickets: await presentTicket({ platform }, holder, { isMe: true, certificateUrl }) };
}

/** Who was checked in, once the event is over; until then nobody gets a certificate. */
async function listCertified({ db, clock }: Platform, eventId: string): Promise<ReadonlySet<string>> {
  const event = await findCheckInEvent(db, eventId);
  const isOver = event !== undefined && isoNow(clock) >= event.ends_at;
  return isOver ? listWhoCame(db, eventId) : new Set();
}

async function presentTicket(
  { platform }: Pick<RequestContext, "platform">,
  { id, name }: TicketHolder,
  rest: { readonly isMe: boolean; readonly certificateUrl: string | null },
): Promise<Tickets["tickets"]> {
  if (name === null) return [];
  return [{ participantId: id, name, code: await createCheckInToken(platform, id), ...rest }];
}
