import type { ClusterDetail } from "@rammevaerk/contracts/clusters";
import type { ProposalDetail } from "@rammevaerk/contracts/clusters-proposals";
import { Button, ButtonGroup, LinkButton } from "@rammevaerk/ui";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { today } from "../../networks/subjects/today.ts";
import { showToast } from "../../platform/announce/toast.ts";
import { api, client } from "../../platform/api/client.ts";
import { queryClient } from "../../platform/api/query-client.ts";
import { Form } from "../../platform/form/form.tsx";
import { useForm } from "../../platform/form/use-form.ts";
import { useFormat } from "../../platform/format/use-format.ts";
import { useLanguage } from "../../platform/language/language.ts";
import { useText } from "../../platform/language/use-text.ts";
import { clusterHref } from "../cluster-tabs.ts";
import { ConflictNotice } from "../conflict/conflict-notice.tsx";
import { keepOpenProblems } from "../keep-open-problems.ts";
import { useConflict } from "../conflict/use-conflict.ts";
import { refreshClusters } from "../queries.ts";
import { workText } from "../work/work-text.ts";
import { calculatePlan, type LivePlan, namePlanProblems } from "./calculate-plan.ts";
import { JointOfferRate, JointOfferRisk } from "./joint-offer-figures.tsx";
import { MoneyFields } from "./money-fields.tsx";
import { AboutFields, OfferFields, type PlanFieldsOf } from "./plan-fields.tsx";
import { emptyPlan, type PlanValues, toPlanValues } from "./plan-values.ts";
import { readPlan } from "./read-plan.ts";
import { ShareFields } from "./share-fields.tsx";

const leastTitle = 3;

/** What if some of the parties ran an offer together: the figures follow what is typed, and can be kept as a proposal. */
export function ProposalForm(props: { cluster: ClusterDetail; proposal: ProposalDetail | undefined }) {
  const { cluster, proposal } = props;
  const { offers: text, cancel } = useText(workText);
  const language = useLanguage();
  const [hasSent, setSent] = useState(false);
  const nameOf = (id: string): string =>
    [...cluster.parties, ...(proposal?.parties.map(toParty) ?? [])].find((party) => party.id === id)
      ?.organisation.name ?? id;
  const { form, conflict } = useProposalForm({ cluster, proposal, nameOf, onCheck: () => setSent(true) });
  const live = calculatePlan(form.values, { text, language, nameOf });
  const prefix = form.field("title").id.slice(0, -"title".length);
  const fields: PlanFieldsOf = {
    at: (field) => ({
      id: `${prefix}${field}`,
      name: field,
      error: hasSent ? live.problems[field] : undefined,
    }),
  };
  return (
    <>
      <div className="with-side with-side--end joint-offer">
        <aside aria-label={text.figures}>
          <LiveFigures
            live={live}
            idOf={(field) => fields.at(field).id}
            nameOf={nameOf}
            isAgreed={form.values.agreedRate.trim() !== ""}
          />
        </aside>
        <Form form={keepOpenProblems(form, prefix, live.problems)}>
          <ConflictNotice form={form} conflict={conflict} fields={useComparedFields()} />
          <AboutFields form={form} />
          <OfferFields form={form} fields={fields} regionIds={cluster.regionIds} />
          <MoneyFields form={form} fields={fields} />
          <ShareFields form={form} fields={fields} nameOf={nameOf} />
          <ButtonGroup>
            <Button type="submit" variant="primary" isBusy={form.isSubmitting}>
              {text.save}
            </Button>
            <LinkButton href={hrefOf(cluster.id, proposal?.id)}>{cancel}</LinkButton>
          </ButtonGroup>
        </Form>
      </div>
      {live.offer !== undefined && <JointOfferRisk offer={live.offer} nameOf={nameOf} />}
    </>
  );
}

function toParty({ partyId, organisation }: ProposalDetail["parties"][number]) {
  return { id: partyId, organisation };
}

function hrefOf(clusterId: string, proposalId: string | undefined): string {
  const list = clusterHref(clusterId, "offers");
  return proposalId === undefined ? list : `${list}/${proposalId}`;
}

function useProposalForm(props: {
  cluster: ClusterDetail;
  proposal: ProposalDetail | undefined;
  nameOf: (partyId: string) => string;
  onCheck: () => void;
}) {
  const { cluster, proposal, nameOf } = props;
  const { offers: text } = useText(workText);
  const language = useLanguage();
  const navigate = useNavigate();
  const clusterId = cluster.id;
  const partyIds = cluster.parties.map(({ id }) => id);
  const start =
    proposal === undefined
      ? emptyPlan({
          year: Number(today().slice(0, 4)) + 1,
          partyIds,
          agreementId: cluster.regionIds[0] ?? "national",
          language,
        })
      : toPlanValues(proposal, { partyIds, language });
  const { initial, conflict, explain, guard } = useConflict<PlanValues>(start, async () => {
    const options = api.clusters.proposals.get.queryOptions({ proposalId: proposal?.id ?? "" });
    return toPlanValues(await queryClient.fetchQuery({ ...options, staleTime: 0 }), { partyIds, language });
  });
  const form = useForm({
    name: proposal === undefined ? `new-proposal:${clusterId}` : `proposal:${proposal.id}`,
    initial,
    keeps: "everything",
    explain,
    check: (values) => {
      props.onCheck();
      const { problems } = calculatePlan(values, { text, language, nameOf });
      return {
        title: values.title.trim().length < leastTitle ? text.titleShort : undefined,
        ...namePlanProblems(problems, { text, language, nameOf }),
      };
    },
    submit: (values, requestId) =>
      guard(values, async () => {
        const { title, body, version } = values;
        const { plan } = readPlan(values);
        const fields = { title, body, plan: toWire(plan) };
        if (proposal === undefined)
          return (await client.clusters.proposals.create.mutate({ ...fields, clusterId, requestId }))
            .proposalId;
        await client.clusters.proposals.update.mutate({ ...fields, proposalId: proposal.id, version });
        return proposal.id;
      }),
    onDone: (proposalId) => {
      showToast({ kind: "success", text: text.saved });
      void refreshClusters();
      void navigate({ href: hrefOf(clusterId, proposalId) });
    },
  });
  return { form, conflict };
}

/** The plan as it is sent: lists of its own, for the wire's types can be changed and the domain's can't. */
function toWire({ costs, revenues, parties, fallsToPercent, ...plan }: LivePlan["plan"]) {
  return {
    ...plan,
    costs: [...costs],
    revenues: [...revenues],
    parties: [...parties],
    fallsToPercent: [...fallsToPercent],
  };
}

function useComparedFields() {
  const { offers: text } = useText(workText);
  const format = useFormat();
  return [
    { key: "title" as const, label: text.title },
    { key: "body" as const, label: text.body },
    { key: "year" as const, label: text.year },
    { key: "places" as const, label: text.places },
    { key: "occupancyPercent" as const, label: text.occupancy },
    { key: "agreedRate" as const, label: text.agreedRate },
    {
      key: "costs" as const,
      label: text.costs,
      show: ({ costs }: PlanValues) => format.list(Object.values(costs).filter((amount) => amount !== "")),
    },
    {
      key: "shares" as const,
      label: text.shares,
      show: ({ shares }: PlanValues) => format.list(shares.map(({ places }) => places || "–")),
    },
    { key: "falls" as const, label: text.falls },
  ];
}

/** The rate as it is typed, or what is missing, each with a way to its field. */
function LiveFigures(props: {
  live: LivePlan;
  idOf: (field: string) => string;
  nameOf: (partyId: string) => string;
  isAgreed: boolean;
}) {
  const { live, idOf, nameOf } = props;
  const { offers: text } = useText(workText);
  const language = useLanguage();
  return (
    <section className="joint-figures">
      <h2 className="h3">{text.figures}</h2>
      {live.offer === undefined ? (
        <>
          <p>{text.missing}</p>
          <ul>
            {Object.entries(namePlanProblems(live.problems, { text, language, nameOf })).map(
              ([field, sentence]) => (
                <li key={field}>
                  <a href={`#${idOf(field)}`}>{sentence}</a>
                </li>
              ),
            )}
          </ul>
        </>
      ) : (
        <JointOfferRate offer={live.offer} isAgreed={props.isAgreed} />
      )}
    </section>
  );
}
