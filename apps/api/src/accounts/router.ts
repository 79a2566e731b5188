import { router } from "../platform/trpc.ts";
import { grantProcedures } from "./grants/router.ts";
import { organisationProcedures } from "./organisations/router.ts";
import { peopleProcedures } from "./people/router.ts";
import { passwordProcedures } from "./passwords/router.ts";
import { personalDataProcedures } from "./personal-data/router.ts";
import { sessionProcedures } from "./sessions/router.ts";
import { signUpProcedures } from "./sign-up/router.ts";
import { twoFactorProcedures } from "./two-factor/router.ts";

/** Who people are: signing in and up, profiles, organisations, and the rights they hold. */
export const accountsRouter = router({
  ...sessionProcedures,
  ...passwordProcedures,
  ...twoFactorProcedures,
  ...signUpProcedures,
  ...peopleProcedures,
  ...organisationProcedures,
  ...grantProcedures,
  ...personalDataProcedures,
});
