export { countGrants, endGrant, giveGrant, listGrantHolders } from "./grants/hold-grant.ts";
export { findPersonRef, listPersonRefs } from "./people/person-refs.ts";
export { accountsPersonalData } from "./personal-data/personal-data.ts";
export { prepareAccounts } from "./prepare-accounts.ts";
export { printWelcome } from "./print-welcome.ts";
export { authenticate } from "./session.ts";
export { hashPassword } from "./sign-in/password-hash.ts";
