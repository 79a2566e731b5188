import { barnetsLov } from "./barnets-lov.ts";
import type { LegalBasis } from "./legal-basis.ts";
import { otherActs } from "./other-acts.ts";
import { serviceloven } from "./serviceloven.ts";

/** Every provision, ended ones too. */
export const legalBases: readonly LegalBasis[] = [...serviceloven, ...barnetsLov, ...otherActs];
