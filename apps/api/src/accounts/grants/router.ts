import {
  endGrantInput,
  grantPage,
  grantRoleInput,
  grantView,
  listGrantsInput,
  roleRequirement,
} from "@rammevaerk/contracts/accounts";
import { done } from "@rammevaerk/contracts/fields";
import { z } from "zod";
import { administrator, guarded } from "../../platform/trpc.ts";
import { mayEndGrant, mayGrantRole, mayListGrants } from "../policy.ts";
import { unbuilt } from "../unbuilt.ts";

export const grantProcedures = {
  grantRole: guarded(mayGrantRole, grantRoleInput, unbuilt).output(grantView).mutation(unbuilt),
  endGrant: guarded(mayEndGrant, endGrantInput, unbuilt).output(done).mutation(unbuilt),
  listGrants: guarded(mayListGrants, listGrantsInput, unbuilt).output(grantPage).query(unbuilt),
  listRoleRequirements: administrator.output(z.array(roleRequirement)).query(unbuilt),
  setRoleRequirement: administrator.input(roleRequirement).output(done).mutation(unbuilt),
};
