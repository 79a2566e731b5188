import type { NetworkDetail } from "@rammevaerk/contracts/networks";
import { Button, ButtonGroup, LinkButton } from "@rammevaerk/ui";
import { useQuery } from "@tanstack/react-query";
import { useNavigate, useParams } from "@tanstack/react-router";
import { type ReactNode, useState } from "react";
import { showToast } from "../../platform/announce/toast.ts";
import { client } from "../../platform/api/client.ts";
import { queryClient } from "../../platform/api/query-client.ts";
import { Loaded } from "../../platform/data/loaded.tsx";
import { codeOf } from "../../platform/errors/read-problem.ts";
import { Form } from "../../platform/form/form.tsx";
import { useForm } from "../../platform/form/use-form.ts";
import { shellText } from "../../platform/language/shell-text.ts";
import { useText } from "../../platform/language/use-text.ts";
import { NotFoundPage } from "../../platform/layout/not-found-page.tsx";
import { Page } from "../../platform/layout/page.tsx";
import { networksText } from "../networks-text.ts";
import { networkOptions, refreshNetworks } from "../queries.ts";
import { checkNetwork } from "./check-network.ts";
import { type Conflict, ConflictNotice } from "./conflict-notice.tsx";
import { NetworkFields } from "./network-fields.tsx";
import { toNetworkFields, toNetworkValues } from "./network-values.ts";
import { useAreaRights } from "./use-area-rights.ts";

/** Changes what a network says of itself: for those who run it. */
export function EditNetworkPage(): ReactNode {
  const { id } = useParams({ from: "/netvaerk/$id/rediger" });
  const { form: text } = useText(networksText);
  const { nav } = useText(shellText);
  return (
    <Loaded query={useQuery(networkOptions(id))}>
      {(network) =>
        network.may.coordinate ? (
          <Page
            title={text.editTitle}
            lead={text.editLead}
            crumbs={[
              { label: nav.networks, href: "/netvaerk" },
              { label: network.name, href: `/netvaerk/${network.id}` },
            ]}
          >
            <EditForm network={network} />
          </Page>
        ) : (
          <NotFoundPage />
        )
      }
    </Loaded>
  );
}

function EditForm({ network }: { network: NetworkDetail }) {
  const { form: text } = useText(networksText);
  const navigate = useNavigate();
  const [start] = useState(() => toNetworkValues(network));
  const [conflict, setConflict] = useState<Conflict>();
  const form = useForm({
    name: `edit-network:${network.id}`,
    initial: conflict?.now ?? start,
    keeps: "everything",
    check: (values) => checkNetwork(values, text),
    submit: async (values) => {
      const { version } = values;
      try {
        await client.networks.update.mutate({ ...toNetworkFields(values), networkId: network.id, version });
      } catch (error) {
        if (codeOf(error) === "changed-meanwhile") {
          const newest = await queryClient.fetchQuery({ ...networkOptions(network.id), staleTime: 0 });
          // A draft from an earlier day was filled from a version that nobody here has seen.
          setConflict({ before: version === start.version ? start : values, now: toNetworkValues(newest) });
        }
        throw error;
      }
    },
    onDone: () => {
      showToast({ kind: "success", text: text.saved });
      void refreshNetworks();
      void navigate({ to: "/netvaerk/$id", params: { id: network.id } });
    },
  });
  return (
    <Form form={form}>
      {conflict !== undefined && <ConflictNotice form={form} conflict={conflict} network={network} />}
      <NetworkFields form={form} rights={useAreaRights(network)} contacts={listContacts(network)} />
      <ButtonGroup>
        <Button type="submit" variant="primary" isBusy={form.isSubmitting}>
          {text.save}
        </Button>
        <LinkButton href={`/netvaerk/${network.id}`}>{text.cancel}</LinkButton>
      </ButtonGroup>
    </Form>
  );
}

/** The coordinators, and whoever is the contact now. */
function listContacts({ coordinators, contact }: NetworkDetail): { id: string; label: string }[] {
  const people = contact === null ? coordinators : [contact, ...coordinators];
  return [...new Map(people.map(({ id, name }) => [id, { id, label: name }])).values()];
}
