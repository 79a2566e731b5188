import { useSession } from "../platform/session/session.ts";

/** What the reader may administer: everything, organisations, regions. */
export interface Administration {
  readonly isAdministrator: boolean;
  readonly organisations: readonly { readonly id: string; readonly name: string }[];
  readonly regions: readonly { readonly id: string; readonly name: string }[];
}

export function useAdministration(): Administration {
  const grants = useSession()?.grants ?? [];
  const limitsOf = (role: (typeof grants)[number]["role"]) =>
    grants
      .filter((grant) => grant.role === role)
      .map(({ limitId, limitName }) => ({ id: limitId, name: limitName }));
  return {
    isAdministrator: grants.some(({ role }) => role === "administrator"),
    organisations: limitsOf("organisation-administrator"),
    regions: limitsOf("secretariat"),
  };
}
