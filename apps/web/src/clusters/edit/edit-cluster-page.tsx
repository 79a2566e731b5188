import type { ClusterDetail } from "@rammevaerk/contracts/clusters";
import { regions } from "@rammevaerk/domain/reference";
import { Button, ButtonGroup, LinkButton } from "@rammevaerk/ui";
import { useQuery } from "@tanstack/react-query";
import { useNavigate, useParams } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { subjectLabel } from "../../networks/subjects/subject-label.ts";
import { showToast } from "../../platform/announce/toast.ts";
import { client } from "../../platform/api/client.ts";
import { queryClient } from "../../platform/api/query-client.ts";
import { Loaded } from "../../platform/data/loaded.tsx";
import { Form } from "../../platform/form/form.tsx";
import { useForm } from "../../platform/form/use-form.ts";
import { useLanguage } from "../../platform/language/language.ts";
import { useText } from "../../platform/language/use-text.ts";
import { NotFoundPage } from "../../platform/layout/not-found-page.tsx";
import { Page } from "../../platform/layout/page.tsx";
import { clusterHref } from "../cluster-tabs.ts";
import { listRegionNames } from "../cluster-words.ts";
import { clustersText } from "../clusters-text.ts";
import { type ComparedField, ConflictNotice } from "../conflict/conflict-notice.tsx";
import { useConflict } from "../conflict/use-conflict.ts";
import { clusterOptions, refreshClusters } from "../queries.ts";
import { ClusterFields } from "./cluster-fields.tsx";
import { checkCluster, type ClusterValues, toClusterFields, toClusterValues } from "./cluster-values.ts";

/** Changes what a cluster says of itself: for those who run it. */
export function EditClusterPage(): ReactNode {
  const { id } = useParams({ from: "/klynger/$id/rediger" });
  const { title, form: text } = useText(clustersText);
  return (
    <Loaded query={useQuery(clusterOptions(id))}>
      {(cluster) =>
        cluster.may.coordinate ? (
          <Page
            title={text.editTitle}
            tabTitle={`${text.editTitle}, ${cluster.name}`}
            lead={text.editLead}
            crumbs={[
              { label: title, href: "/klynger" },
              { label: cluster.name, href: clusterHref(id) },
            ]}
          >
            <EditForm cluster={cluster} />
          </Page>
        ) : (
          <NotFoundPage />
        )
      }
    </Loaded>
  );
}

function EditForm({ cluster }: { cluster: ClusterDetail }) {
  const { form: text } = useText(clustersText);
  const navigate = useNavigate();
  const clusterId = cluster.id;
  const { initial, conflict, explain, guard } = useConflict(toClusterValues(cluster), async () =>
    toClusterValues(await queryClient.fetchQuery({ ...clusterOptions(clusterId), staleTime: 0 })),
  );
  const form = useForm({
    name: `edit-cluster:${clusterId}`,
    initial,
    keeps: "everything",
    explain,
    check: (values) => checkCluster(values, text),
    submit: (values) =>
      guard(values, () =>
        client.clusters.update.mutate({ ...toClusterFields(values), clusterId, version: values.version }),
      ),
    onDone: () => {
      showToast({ kind: "success", text: text.saved });
      void refreshClusters();
      void navigate({ href: clusterHref(clusterId) });
    },
  });
  return (
    <Form form={form}>
      <ConflictNotice form={form} conflict={conflict} fields={useComparedFields()} />
      <ClusterFields form={form} regionIds={regions.map(({ id }) => id)} />
      <ButtonGroup>
        <Button type="submit" variant="primary" isBusy={form.isSubmitting}>
          {text.save}
        </Button>
        <LinkButton href={clusterHref(clusterId)}>{text.cancel}</LinkButton>
      </ButtonGroup>
    </Form>
  );
}

function useComparedFields(): ComparedField<ClusterValues>[] {
  const { form: text } = useText(clustersText);
  const language = useLanguage();
  const codes = (list: "target-group" | "legal-basis", of: readonly string[]): string =>
    of.map((code) => subjectLabel({ list, code }, language)).join(", ");
  return [
    { key: "name", label: text.name },
    { key: "purpose", label: text.purpose },
    {
      key: "regionIds",
      label: text.regions,
      show: (values) => listRegionNames(values.regionIds, language).join(", "),
    },
    {
      key: "targetGroups",
      label: text.targetGroups,
      show: (values) => codes("target-group", values.targetGroups),
    },
    { key: "legalBases", label: text.legalBases, show: (values) => codes("legal-basis", values.legalBases) },
    { key: "caseTypes", label: text.caseTypes },
  ];
}
