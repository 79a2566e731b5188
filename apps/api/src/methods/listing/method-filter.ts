import type { ListMethodsInput } from "@rammevaerk/contracts/methods";
import type { IsoDate } from "@rammevaerk/domain/time";
import type { RequestContext } from "../../platform/context.ts";
import { todayIn } from "../../platform/today.ts";

/** What methods are listed by. Absent: not asked. */
export interface MethodFilter {
  /** What the text finds, best first. */
  readonly ids?: readonly string[];
  readonly targetGroup?: string | undefined;
  readonly legalBasis?: string | undefined;
  readonly band?: string | undefined;
  readonly age?: number | undefined;
  readonly standing?: string | undefined;
  readonly relevance?: string | undefined;
  readonly dueBy?: IsoDate | undefined;
  readonly watchedBy?: string | undefined;
  readonly includesRetired: boolean;
}

/** What was asked for, as the repository takes it. A visitor watches nothing. */
export async function toMethodFilter(
  ctx: RequestContext,
  input: Omit<ListMethodsInput, "sort" | "after">,
): Promise<MethodFilter> {
  const { targetGroup, legalBasis, band, age, standing, relevance } = input;
  const ids = await findByText(ctx, input.text);
  return {
    ...(ids === undefined ? {} : { ids }),
    targetGroup,
    legalBasis,
    band,
    age,
    standing,
    relevance,
    dueBy: input.isDue === true ? todayIn(ctx.platform.clock) : undefined,
    watchedBy: input.isWatched === true ? (ctx.actor?.personId ?? "") : undefined,
    includesRetired: input.includesRetired === true,
  };
}

/** What the search finds for a text; undefined when there is none, or when it says nothing to look for. */
function findByText(ctx: RequestContext, text: string | undefined): Promise<string[] | undefined> {
  return text === undefined
    ? Promise.resolve(undefined)
    : ctx.platform.listMatching(ctx, { kind: "method", text });
}
