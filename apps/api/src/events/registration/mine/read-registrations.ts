import type { listMyRegistrationsInput, RegistrationView } from "@rammevaerk/contracts/event-registrations";
import type { Page } from "@rammevaerk/contracts/fields";
import { limits } from "@rammevaerk/contracts/limits";
import type { z } from "zod";
import { isoNow } from "../../../platform/clock.ts";
import type { RequestContext, SignedInContext } from "../../../platform/context.ts";
import { AppError } from "../../../platform/errors.ts";
import { cutPage, decodePageKey } from "../../../platform/page-key.ts";
import { getTokenHolder } from "../leaving/by-token.ts";
import { presentRegistrations } from "./present-registrations.ts";
import { findOwnRegistration, findRegistrationRow, listOwnRegistrations } from "./repository.ts";

/** What the reader has at an event: a seat, a seat on offer, or a place in the queue; null for nothing. */
export async function getMyRegistration(
  ctx: SignedInContext,
  { eventId }: { readonly eventId: string },
): Promise<{ registration: RegistrationView | null }> {
  const { personId } = ctx.actor;
  const row = await findOwnRegistration(ctx.platform.db, { personId, eventId });
  const views = await presentRegistrations(ctx, { personId }, row === undefined ? [] : [row]);
  return { registration: views[0] ?? null };
}

/** The reader's registrations: of events to come, soonest first, or of those that are over, newest first. */
export async function listMyRegistrations(
  ctx: SignedInContext,
  { past, after }: z.output<typeof listMyRegistrationsInput>,
): Promise<Page<RegistrationView>> {
  const { personId } = ctx.actor;
  const { db, clock } = ctx.platform;
  const found = await listOwnRegistrations(
    db,
    { personId, now: isoNow(clock), past },
    { after: decodePageKey(after, 2), limit: limits.pageSize + 1 },
  );
  const { rows, nextKey } = cutPage(found, limits.pageSize, (row) => [row.starts_at, row.id]);
  return { items: await presentRegistrations(ctx, { personId }, rows), nextKey, total: null };
}

/** What whoever has a participant's own address sees. @throws AppError token-invalid */
export async function getRegistrationByToken(
  ctx: RequestContext,
  input: { readonly token: string },
): Promise<RegistrationView> {
  const { participantId, registrationId } = await getTokenHolder(ctx, input);
  const row = await findRegistrationRow(ctx.platform.db, registrationId);
  const [view] = await presentRegistrations(ctx, { participantId }, row === undefined ? [] : [row]);
  if (view === undefined) throw new AppError("token-invalid");
  return view;
}
