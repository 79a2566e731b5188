import type { EventOwnerRef, findOwnersInput, ownerChoices } from "@rammevaerk/contracts/events";
import { limits } from "@rammevaerk/contracts/limits";
import type { z } from "zod";
import { visibleNetworks } from "../../networks/index.ts";
import type { SignedInContext } from "../../platform/context.ts";
import type { Db } from "../../platform/db/connect.ts";
import { AppError } from "../../platform/errors.ts";
import { foldText } from "../../platform/fold-text.ts";
import { todayIn } from "../../platform/today.ts";
import { type OwnerRef, runsOwner, visibleEvents } from "../policy.ts";
import { findOwnerRows } from "./repository.ts";

/** The networks, clusters and organisations that the reader runs, then those an event can be proposed to, by name. */
export async function findOwners(
  ctx: SignedInContext,
  { text, onlyMine }: z.output<typeof findOwnersInput>,
): Promise<z.infer<typeof ownerChoices>> {
  const { db } = ctx.platform;
  const search = { words: foldText(text).split(" ").filter(Boolean), ...surroundings(ctx) };
  const { runs } = visibleEvents(ctx.actor);
  const own = await findOwnerRows(db, { ...search, among: runs }, limits.pageSize);
  const others = onlyMine ? [] : await findOwnerRows(db, search, limits.pageSize);
  return [
    ...own.map((owner) => ({ ...owner, isMine: true })),
    ...others
      .filter((owner) => !own.some((mine) => mine.id === owner.id))
      .map((owner) => ({ ...owner, isMine: runsOwner(ctx.actor, owner) })),
  ];
}

/**
 * A network, cluster or organisation that can be asked to own an event.
 * @throws AppError not-found when it is not there, or the asker does not see it
 */
export async function getOwner(ctx: SignedInContext, db: Db, owner: OwnerRef): Promise<EventOwnerRef> {
  const [found] = await findOwnerRows(db, { words: [], ...surroundings(ctx), among: [owner] }, 1);
  if (found === undefined) throw new AppError("not-found");
  return found;
}

function surroundings({ platform, actor }: SignedInContext) {
  return { today: todayIn(platform.clock), networks: visibleNetworks(actor) };
}
