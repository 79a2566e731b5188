import type { MethodLinkKind } from "@rammevaerk/domain/methods";
import { servableGoals } from "@rammevaerk/domain/networks";
import { loadEvent, maySee, mayOrganiseEvent } from "../../events/index.ts";
import { findNetworkSubject, mayCoordinateNetwork, maySeeNetwork } from "../../networks/index.ts";
import type { RequestContext } from "../../platform/context.ts";
import type { LinkTarget } from "./policy.ts";

type Asking = Pick<RequestContext, "platform" | "actor">;

/** What a method is tied to or is to be tied to; undefined when it is not there, or not for whoever asks. */
export function loadTarget(
  ctx: Asking,
  { kind, targetId }: { readonly kind: MethodLinkKind; readonly targetId: string },
): Promise<LinkTarget | undefined> {
  switch (kind) {
    case "network":
      return loadNetwork(ctx, targetId);
    case "event":
      return loadTiedEvent(ctx, targetId);
    case "common-goal":
      return Promise.resolve(
        servableGoals.some(({ goalKey }) => goalKey === targetId)
          ? { kind, id: targetId, isRun: false }
          : undefined,
      );
  }
}

async function loadNetwork({ platform, actor }: Asking, id: string): Promise<LinkTarget | undefined> {
  if (actor === null) return undefined;
  const network = await findNetworkSubject(platform.db, id, actor);
  if (network === undefined || maySeeNetwork.may(actor, network) !== true) return undefined;
  return { kind: "network", id, isRun: mayCoordinateNetwork.may(actor, network) === true };
}

async function loadTiedEvent(ctx: Asking, id: string): Promise<LinkTarget | undefined> {
  const event = await loadEvent(ctx, { eventId: id });
  if (event === undefined || !maySee(ctx.actor, event)) return undefined;
  const isRun = ctx.actor !== null && mayOrganiseEvent.may(ctx.actor, event) === true;
  return { kind: "event", id, isRun };
}
