import type { Tickets } from "@rammevaerk/contracts/event-days";
import type { RequestContext, SignedInContext } from "../../platform/context.ts";
import { AppError } from "../../platform/errors.ts";
import { hashSecret } from "../../platform/ids.ts";
import { createCheckInToken } from "./check-in-token.ts";
import { findTicketHolder, listTicketHolders, listWhoCame, type TicketHolder } from "./repository.ts";

/** The reader's own ticket and those of the people whom the reader signed up; none without a seat. */
export async function getTickets(
  { platform, actor: { personId } }: SignedInContext,
  { eventId }: { readonly eventId: string },
): Promise<Tickets> {
  const holders = await listTicketHolders(platform.db, { eventId, personId });
  if (holders.length === 0) return { tickets: [] };
  const came = await listWhoCame(platform.db, eventId);
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
  const came = await listWhoCame(platform.db, holder.event_id);
  const certificateUrl = came.has(holder.id) ? `/api/participants/${token}/deltagerbevis.pdf` : null;
  return { tickets: await presentTicket({ platform }, holder, { isMe: true, certificateUrl }) };
}

async function presentTicket(
  { platform }: Pick<RequestContext, "platform">,
  { id, name }: TicketHolder,
  rest: { readonly isMe: boolean; readonly certificateUrl: string | null },
): Promise<Tickets["tickets"]> {
  if (name === null) return [];
  return [{ participantId: id, name, code: await createCheckInToken(platform, id), ...rest }];
}
