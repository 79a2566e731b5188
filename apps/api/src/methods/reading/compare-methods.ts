import type { MethodDetail } from "@rammevaerk/contracts/methods";
import type { RequestContext } from "../../platform/context.ts";
import { findAppError } from "../../platform/errors.ts";
import { getMethod } from "./get-method.ts";

/** Methods beside each other, in the order asked for, each once; those that the reader can't see are left out. */
export async function compareMethods(
  ctx: RequestContext,
  wanted: readonly string[],
): Promise<{ items: MethodDetail[] }> {
  const found = await Promise.all(wanted.map((method) => findShown(ctx, method)));
  const items = found.filter((item) => item !== undefined);
  return { items: items.filter(({ id }, at) => items.findIndex((item) => item.id === id) === at) };
}

async function findShown(ctx: RequestContext, method: string): Promise<MethodDetail | undefined> {
  try {
    return await getMethod(ctx, method);
  } catch (error) {
    if (findAppError(error)?.code === "not-found") return undefined;
    throw error;
  }
}
