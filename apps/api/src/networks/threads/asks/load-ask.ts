import type { SignedInContext } from "../../../platform/context.ts";
import type { LoadedThread } from "../subjects.ts";
import { loadThread } from "../subjects.ts";
import { findAsk } from "./repository.ts";

export type LoadedAsk = LoadedThread & { readonly askedPersonId: string };

export async function loadAsk(
  ctx: SignedInContext,
  { askId }: { askId: string },
): Promise<LoadedAsk | undefined> {
  const ask = await findAsk(ctx.platform.db, askId);
  const thread = ask && (await loadThread(ctx, { threadId: ask.thread_id }));
  return thread && { ...thread, askedPersonId: ask.person_id };
}
