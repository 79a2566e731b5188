import type { Me } from "@rammevaerk/contracts/accounts";
import { isAdministrator } from "@rammevaerk/domain/accounts";
import { regions } from "@rammevaerk/domain/reference";
import { Button, ButtonGroup, EmptyState, LinkButton, Skeleton } from "@rammevaerk/ui";
import { useNavigate } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { foundingRegionIds, mayFoundNetworks } from "../../networks/may-found-networks.ts";
import { showToast } from "../../platform/announce/toast.ts";
import { client } from "../../platform/api/client.ts";
import { Form } from "../../platform/form/form.tsx";
import { useForm } from "../../platform/form/use-form.ts";
import { useText } from "../../platform/language/use-text.ts";
import { Page } from "../../platform/layout/page.tsx";
import { useSession } from "../../platform/session/session.ts";
import { clusterHref } from "../cluster-tabs.ts";
import { clustersText } from "../clusters-text.ts";
import { refreshClusters } from "../queries.ts";
import { ClusterFields } from "./cluster-fields.tsx";
import { checkCluster, emptyCluster, toClusterFields } from "./cluster-values.ts";

/** Creates a cluster: for a region's secretariat and administrators. Others are told who can. */
export function NewClusterPage(): ReactNode {
  const { title, form: text, list } = useText(clustersText);
  const session = useSession();
  if (session === undefined || session === null) return <Skeleton lines={8} />;
  return (
    <Page title={text.newTitle} lead={text.newLead} crumbs={[{ label: title, href: "/klynger" }]}>
      {mayFoundNetworks(session) ? (
        <NewClusterForm session={session} />
      ) : (
        <EmptyState
          heading={text.noRight}
          action={
            <LinkButton href="/klynger" variant="primary">
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

function NewClusterForm({ session }: { session: NonNullable<Me> }) {
  const { form: text } = useText(clustersText);
  const navigate = useNavigate();
  const own = foundingRegionIds(session);
  const form = useForm({
    name: "new-cluster",
    initial: emptyCluster(own),
    keeps: "everything",
    check: (values) => checkCluster(values, text),
    submit: (values, requestId) => client.clusters.create.mutate({ ...toClusterFields(values), requestId }),
    onDone: ({ clusterId }) => {
      showToast({ kind: "success", text: text.created });
      void refreshClusters();
      void navigate({ href: clusterHref(clusterId, "parties") });
    },
  });
  return (
    <Form form={form}>
      <ClusterFields
        form={form}
        regionIds={isAdministrator(session.grants) ? regions.map(({ id }) => id) : own}
      />
      <ButtonGroup>
        <Button type="submit" variant="primary" isBusy={form.isSubmitting}>
          {text.create}
        </Button>
        <LinkButton href="/klynger">{text.cancel}</LinkButton>
      </ButtonGroup>
    </Form>
  );
}
