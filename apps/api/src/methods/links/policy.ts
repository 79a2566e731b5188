import type { MethodLinkKind } from "@rammevaerk/domain/methods";
import type { Policy } from "../../platform/trpc.ts";
import { isLibraryAuthor } from "../policy.ts";

/** What a method is tied to, as far as the policies need to know it, for one asker who sees it. */
export interface LinkTarget {
  readonly kind: MethodLinkKind;
  readonly id: string;
  /** The asker runs the network or the event. */
  readonly isRun: boolean;
}

/** Tie a method to something that one sees, and untie it: the library's authors and reviewers, and who runs the network or event. */
export const mayTieMethod: Policy<{ readonly target: LinkTarget }> = {
  name: "methods.tie",
  may: (actor, { target }) => (isLibraryAuthor(actor) || target.isRun ? true : "forbidden"),
};
