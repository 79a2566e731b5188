import { done } from "@rammevaerk/contracts/fields";
import {
  addMethodLinkInput,
  costInUse,
  methodLinkInput,
  methodLinks,
  methodLinksInput,
  methodsOf,
  methodsOfInput,
} from "@rammevaerk/contracts/method-links";
import type { z } from "zod";
import type { SignedInContext } from "../../platform/context.ts";
import { anyone, guarded, router } from "../../platform/trpc.ts";
import { isMethodShown } from "../policy.ts";
import { findMethodSubject } from "../repository.ts";
import { getCost, getLinks } from "./get-links.ts";
import { listMethodsOf } from "./list-methods-of.ts";
import { loadTarget } from "./load-target.ts";
import { mayTieMethod } from "./policy.ts";
import { findLink } from "./repository.ts";
import { tieMethod, untieMethod } from "./tie-method.ts";

export const linksRouter = router({
  get: anyone
    .input(methodLinksInput)
    .output(methodLinks)
    .query(({ ctx, input }) => getLinks(ctx, input)),
  cost: anyone
    .input(methodLinksInput)
    .output(costInUse)
    .query(({ ctx, input }) => getCost(ctx, input)),
  of: anyone
    .input(methodsOfInput)
    .output(methodsOf)
    .query(({ ctx, input }) => listMethodsOf(ctx, input)),
  add: guarded(mayTieMethod, addMethodLinkInput, loadNewTie)
    .output(done)
    .mutation(({ ctx, input }) => tieMethod(ctx, { ...input, target: ctx.subject.target })),
  remove: guarded(mayTieMethod, methodLinkInput, loadTie)
    .output(done)
    .mutation(({ ctx }) => untieMethod(ctx, ctx.subject.link)),
});

/** The method and what it is to be tied to, when the asker sees both. */
async function loadNewTie(ctx: SignedInContext, input: z.output<typeof addMethodLinkInput>) {
  const method = await findMethodSubject(ctx.platform.db, input.methodId, ctx.actor.personId);
  if (method === undefined || !isMethodShown(ctx.actor, method)) return undefined;
  const target = await loadTarget(ctx, input);
  return target === undefined ? undefined : { target };
}

/** A tie, when the asker sees what it leads to. */
async function loadTie(ctx: SignedInContext, { linkId }: { readonly linkId: string }) {
  const link = await findLink(ctx.platform.db, linkId);
  if (link === undefined) return undefined;
  const target = await loadTarget(ctx, { kind: link.kind, targetId: link.target_id });
  return target === undefined ? undefined : { target, link };
}
