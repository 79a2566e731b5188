import { type Role, roles } from "@rammevaerk/domain/accounts";
import { CheckboxGroup } from "@rammevaerk/ui";
import { useQuery } from "@tanstack/react-query";
import { showToast } from "../../platform/announce/toast.ts";
import { api, client } from "../../platform/api/client.ts";
import { queryClient } from "../../platform/api/query-client.ts";
import { Loaded } from "../../platform/data/loaded.tsx";
import { useAction } from "../../platform/form/use-action.ts";
import { useText } from "../../platform/language/use-text.ts";
import { rolesText } from "./roles-text.ts";

/** Which roles sleep until their holder has two-factor sign-in. Each mark is saved as it is set. */
export function RoleRequirements() {
  const { page: text, roles: names } = useText(rolesText);
  const query = useQuery(api.accounts.listRoleRequirements.queryOptions());
  const set = useAction(
    (input: { role: Role; requiresTwoFactor: boolean }) => client.accounts.setRoleRequirement.mutate(input),
    async (_, { role, requiresTwoFactor }) => {
      await queryClient.invalidateQueries({ queryKey: api.accounts.listRoleRequirements.queryKey() });
      await queryClient.invalidateQueries({ queryKey: api.accounts.me.queryKey() });
      const name = names[role];
      showToast({ kind: "success", text: requiresTwoFactor ? text.required(name) : text.notRequired(name) });
    },
  );
  return (
    <section>
      <h2>{text.twoFactor}</h2>
      <Loaded query={query}>
        {(requirements) => {
          const required = requirements.filter((one) => one.requiresTwoFactor).map(({ role }) => role);
          return (
            <CheckboxGroup
              label={text.twoFactorText}
              value={required}
              choices={roles.map((role) => ({ value: role, label: names[role], isDisabled: set.isBusy }))}
              onChange={(next) => {
                const changed = roles.find((role) => next.includes(role) !== required.includes(role));
                if (changed !== undefined)
                  set.start({ role: changed, requiresTwoFactor: next.includes(changed) });
              }}
            />
          );
        }}
      </Loaded>
    </section>
  );
}
