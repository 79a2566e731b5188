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
import { endRole } from "./end-role.ts";
import { grantRole } from "./grant-role.ts";
import { listGrants } from "./list-grants.ts";
import { loadGrant, loadGrantSubject, loadLimit } from "./load-grant-subject.ts";
import { listRoleRequirements, setRoleRequirement } from "./role-requirements.ts";

export const grantProcedures = {
  grantRole: guarded(mayGrantRole, grantRoleInput, loadGrantSubject)
    .output(grantView)
    .mutation(({ ctx, input }) => grantRole(ctx, input)),
  endGrant: guarded(mayEndGrant, endGrantInput, loadGrant)
    .output(done)
    .mutation(({ ctx }) => endRole(ctx, ctx.subject.grant)),
  listGrants: guarded(mayListGrants, listGrantsInput, loadLimit)
    .output(grantPage)
    .query(({ ctx, input }) => listGrants(ctx, input)),
  listRoleRequirements: administrator
    .output(z.array(roleRequirement))
    .query(({ ctx }) => listRoleRequirements(ctx)),
  setRoleRequirement: administrator
    .input(roleRequirement)
    .output(done)
    .mutation(({ ctx, input }) => setRoleRequirement(ctx, input)),
};
