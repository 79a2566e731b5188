import type { NotificationView } from "@rammevaerk/contracts/notifications";
import { listGrantHolders, notify } from "../../accounts/index.ts";
import { isoNow } from "../../platform/clock.ts";
import type { SignedInContext } from "../../platform/context.ts";
import type { Db } from "../../platform/db/connect.ts";

/** Each handing in is told to all who verify and review. */
export const handInLimit = { kind: "hand-in-experience", most: 60, minutes: 60 };

interface HandedIn {
  readonly id: string;
  readonly revision: number;
  readonly organisationId: string;
}

/** Tells those who can verify it for its organisation, and all reviewers, that an experience was handed in. */
export async function tellOfHandingIn(ctx: SignedInContext, tx: Db, experience: HandedIn): Promise<void> {
  const at = isoNow(ctx.platform.clock);
  const organisation = { limitKind: "organisation", limitId: experience.organisationId, at } as const;
  const reviewers = await listGrantHolders(tx, {
    role: "method-reviewer",
    limitKind: "library",
    limitId: "all",
    at,
  });
  const verifiers = [
    ...(await listGrantHolders(tx, { role: "organisation-administrator", ...organisation })),
    ...(await listGrantHolders(tx, { role: "registry-reporter", ...organisation })),
  ];
  await tell(ctx, tx, { kind: "experience-to-verify", ...experience, personIds: [...new Set(verifiers)] });
  await tell(ctx, tx, { kind: "experience-waiting", ...experience, personIds: reviewers });
}

/** Tells the author that somebody else published or declined it. An author who has left is told nothing. */
export async function tellAuthor(
  ctx: SignedInContext,
  tx: Db,
  {
    authorId,
    isPublished,
    ...experience
  }: { id: string; revision: number; authorId: string | null; isPublished: boolean },
): Promise<void> {
  const kind = isPublished ? "experience-published" : "experience-declined";
  await tell(ctx, tx, { kind, ...experience, personIds: authorId === null ? [] : [authorId] });
}

async function tell(
  ctx: SignedInContext,
  tx: Db,
  message: {
    readonly kind: NotificationView["kind"];
    readonly id: string;
    readonly revision: number;
    readonly personIds: readonly string[];
  },
): Promise<void> {
  const { kind, id, revision, personIds } = message;
  await notify(ctx, tx, {
    kind,
    actorId: ctx.actor.personId,
    about: { kind: "method-experience", id },
    cause: `${kind}:${id}:${revision}`,
    personIds,
  });
}
