import type { Grant } from "@rammevaerk/domain/accounts";
import type { Language } from "@rammevaerk/contracts/fields";

/** Who asks: a signed-in person with the rights in force now. A visitor is null. */
export interface Actor {
  readonly personId: string;
  /** The hash under which the session is stored. */
  readonly sessionId: string;
  readonly language: Language;
  readonly grants: readonly Grant[];
}
