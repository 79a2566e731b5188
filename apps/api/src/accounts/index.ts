export { countGrants, endGrant, giveGrant, listGrantHolders } from "./grants/hold-grant.ts";
export { storeOrganisations } from "./organisations/store-organisations.ts";
export { hashPassword } from "./passwords/password-hash.ts";
export { offerDemoPeople } from "./people/me.ts";
export { findPersonRef, listPersonRefs } from "./people/person-refs.ts";
export { accountsPersonalData } from "./personal-data/personal-data.ts";
export { ModeError, prepareAccounts } from "./prepare-accounts.ts";
export { printWelcome } from "./print-welcome.ts";
export { authenticate } from "./sessions/session.ts";
