import type { Me } from "@rammevaerk/contracts/accounts";
import { isAdministrator } from "@rammevaerk/domain/accounts";
import { regions } from "@rammevaerk/domain/reference";
import { Button, ButtonGroup, EmptyState, LinkButton, Skeleton } from "@rammevaerk/ui";
import { useNavigate } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { showToast } from "../../platform/announce/toast.ts";
import { client } from "../../platform/api/client.ts";
import { Form } from "../../platform/form/form.tsx";
import { useForm } from "../../platform/form/use-form.ts";
import { shellText } from "../../platform/language/shell-text.ts";
import { useText } from "../../platform/language/use-text.ts";
import { Page } from "../../platform/layout/page.tsx";
import { useSession } from "../../platform/session/session.ts";
import { foundingRegionIds, mayFoundNetworks } from "../may-found-networks.ts";
import { networksText } from "../networks-text.ts";
import { refreshNetworks } from "../queries.ts";
import { checkNetwork } from "./check-network.ts";
import { NetworkFields } from "./network-fields.tsx";
import { emptyNetwork, toNetworkFields } from "./network-values.ts";

/** Founds a network: for a region's secretariat and administrators. Others are told who can. */
export function NewNetworkPage(): ReactNode {
  const { form: text, list } = useText(networksText);
  const { nav } = useText(shellText);
  const session = useSession();
  if (session === undefined || session === null) return <Skeleton lines={8} />;
  return (
    <Page title={text.newTitle} lead={text.newLead} crumbs={[{ label: nav.networks, href: "/netvaerk" }]}>
      {mayFoundNetworks(session) ? (
        <NewNetworkForm session={session} />
      ) : (
        <EmptyState
          heading={text.noRight}
          action={
            <LinkButton href="/netvaerk" variant="primary">
              {list.showAll}
            </LinkButton>
          }
        >
          {text.noRightText}
        </EmptyState>
      )}
    </Page>
  );
}

function NewNetworkForm({ session }: { session: NonNullable<Me> }) {
  const { form: text } = useText(networksText);
  const navigate = useNavigate();
  const isAdmin = isAdministrator(session.grants);
  const own = foundingRegionIds(session);
  const regionIds = isAdmin ? regions.map(({ id }): string => id) : own;
  const form = useForm({
    name: "new-network",
    initial: emptyNetwork({ isNational: isAdmin, regionIds: own, contactId: session.id }),
    keeps: "everything",
    check: (values) => checkNetwork(values, text),
    submit: (values, requestId) => client.networks.create.mutate({ ...toNetworkFields(values), requestId }),
    onDone: ({ networkId }) => {
      showToast({ kind: "success", text: text.created });
      void refreshNetworks();
      void navigate({ to: "/netvaerk/$id", params: { id: networkId } });
    },
  });
  return (
    <Form form={form}>
      <NetworkFields
        form={form}
        rights={{ mayChooseKind: isAdmin, addable: regionIds, removable: regionIds }}
        contacts={[{ id: session.id, label: text.contactMe }]}
      />
      <ButtonGroup>
        <Button type="submit" variant="primary" isBusy={form.isSubmitting}>
          {text.create}
        </Button>
        <LinkButton href="/netvaerk">{text.cancel}</LinkButton>
      </ButtonGroup>
    </Form>
  );
}
