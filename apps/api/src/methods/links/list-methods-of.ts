import type { MethodsOf, methodsOfInput } from "@rammevaerk/contracts/method-links";
import type { MethodLinkKind } from "@rammevaerk/domain/methods";
import { compareDanish, findMethod } from "@rammevaerk/domain/reference";
import type { z } from "zod";
import { isoNow } from "../../platform/clock.ts";
import type { RequestContext } from "../../platform/context.ts";
import { AppError } from "../../platform/errors.ts";
import { listSeenPeople } from "../experiences/repository.ts";
import { loadTarget } from "./load-target.ts";
import { mayTieMethod } from "./policy.ts";
import { findMethodsOfOffer, listKnownMethods, listLinksTo, listMethodsOfPerson } from "./repository.ts";

const mostShown = 100;

/**
 * The methods of something that the reader may see: what an offer or a person says to use, and what a network, an event or a
 * common goal is tied to.
 * @throws AppError not-found
 */
export async function listMethodsOf(
  ctx: RequestContext,
  { kind, targetId }: z.output<typeof methodsOfInput>,
): Promise<MethodsOf> {
  if (kind === "offer" || kind === "person") {
    const codes = kind === "offer" ? await findOfOffer(ctx, targetId) : await findOfPerson(ctx, targetId);
    if (codes === undefined) throw new AppError("not-found");
    return { items: await presentCodes(ctx, codes), mayAdd: false };
  }
  return listTied(ctx, { kind, targetId });
}

function findOfOffer({ platform }: RequestContext, offerId: string): Promise<string[] | undefined> {
  return findMethodsOfOffer(platform.db, offerId);
}

async function findOfPerson(
  { platform: { db, clock }, actor }: RequestContext,
  personId: string,
): Promise<string[] | undefined> {
  if (actor === null) return undefined;
  const networkIds = actor.grants.filter((grant) => grant.limitKind === "network").map((g) => g.limitId);
  const reader = { readerId: actor.personId, networkIds, at: isoNow(clock) };
  if (!(await listSeenPeople(db, [personId], reader)).has(personId)) return undefined;
  return listMethodsOfPerson(db, personId);
}

/** By name; a method that the library does not describe has the name that the list of names gives it. */
async function presentCodes(
  { platform, language }: RequestContext,
  codes: readonly string[],
): Promise<MethodsOf["items"]> {
  const known = await listKnownMethods(platform.db, codes);
  const items = codes.map((code) => ({
    linkId: null,
    methodId: known.get(code)?.id ?? null,
    code,
    name: known.get(code)?.name ?? findMethod(code)?.label[language] ?? code,
    note: "",
    isRetired: known.get(code)?.isRetired ?? false,
    mayRemove: false,
  }));
  return items.toSorted((a, b) => compareDanish(a.name, b.name)).slice(0, mostShown);
}

async function listTied(
  ctx: RequestContext,
  { kind, targetId }: { readonly kind: MethodLinkKind; readonly targetId: string },
): Promise<MethodsOf> {
  const target = await loadTarget(ctx, { kind, targetId });
  if (target === undefined) throw new AppError("not-found");
  const mayTie = ctx.actor !== null && mayTieMethod.may(ctx.actor, { target }) === true;
  const links = await listLinksTo(ctx.platform.db, target, mostShown);
  return {
    items: links.map((link) => ({
      linkId: link.id,
      methodId: link.method_id,
      code: link.code,
      name: link.name,
      note: link.note,
      isRetired: link.status === "retired",
      mayRemove: mayTie,
    })),
    mayAdd: mayTie,
  };
}
