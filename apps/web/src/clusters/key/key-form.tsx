import type { CostKeyView } from "@rammevaerk/contracts/clusters-work";
import { limits } from "@rammevaerk/contracts/limits";
import { checkCostKey, type CostKey, costKeyKinds } from "@rammevaerk/domain/clusters";
import { describeRateRefusal } from "@rammevaerk/domain/rates";
import { Button, ButtonGroup, RadioGroup, TextArea, TextField } from "@rammevaerk/ui";
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
import { type ComparedField, ConflictNotice } from "../conflict/conflict-notice.tsx";
import { keepOpenProblems } from "../keep-open-problems.ts";
import { useConflict } from "../conflict/use-conflict.ts";
import { refreshClusters } from "../queries.ts";
import { workText } from "../work/work-text.ts";
import { KeyShares } from "./key-shares.tsx";
import { type KeyValues, listKeyProblems, readKeyValues, toKeyValues } from "./key-values.ts";

interface KeyFormProps {
  clusterId: string;
  /** Absent: the cluster's own key. */
  actionId: string | undefined;
  newest: CostKeyView | undefined;
  parties: readonly { readonly id: string; readonly name: string }[];
  onClose: () => void;
}

/** Sets the next cost key, of the cluster or of one action. */
export function KeyForm(props: KeyFormProps) {
  const { parties, onClose } = props;
  const { key: text, cancel } = useText(workText);
  const { form, conflict, problems } = useKeyForm(props);
  const prefix = form.field("shares").id.slice(0, -"shares".length);
  return (
    <Form form={keepOpenProblems(form, prefix, problems)}>
      <ConflictNotice form={form} conflict={conflict} fields={useComparedFields(parties)} />
      <RadioGroup
        {...form.field("kind")}
        label={text.kind}
        choices={costKeyKinds.map((value) => ({
          value,
          label: text.kinds[value],
          hint: text.kindTexts[value],
        }))}
      />
      <KeyShares form={form} parties={parties} problems={problems} />
      <TextArea
        {...form.field("note")}
        label={text.note}
        hint={text.noteHint}
        limit={limits.reason}
        rows={2}
        isOptional
      />
      <TextField {...form.field("fromOn")} label={text.fromOn} type="date" width="m" />
      <ButtonGroup>
        <Button type="submit" variant="primary" isBusy={form.isSubmitting}>
          {text.save}
        </Button>
        <Button onClick={onClose}>{cancel}</Button>
      </ButtonGroup>
    </Form>
  );
}

function useKeyForm({ clusterId, actionId, newest, parties, onClose }: KeyFormProps) {
  const { key: text, actions } = useText(workText);
  const language = useLanguage();
  const [hasSent, setSent] = useState(false);
  const start = { partyIds: parties.map(({ id }) => id), today: today(), language };
  const { initial, conflict, explain, guard } = useConflict(toKeyValues(newest, start), async () => {
    const options = api.clusters.costKeys.list.queryOptions({ clusterId, actionId });
    const { items } = await queryClient.fetchQuery({ ...options, staleTime: 0 });
    return toKeyValues(items[0], start);
  });
  const describe = (key: CostKey): string | undefined => {
    const [refusal] = checkCostKey(key);
    return refusal && describeRateRefusal(refusal)[language];
  };
  const listProblems = (values: KeyValues) =>
    listKeyProblems(values, { text, dayMissing: actions.dayMissing, describe });
  const form = useForm({
    name: `cost-key:${actionId ?? clusterId}`,
    initial,
    keeps: "everything",
    explain,
    check: (values) => {
      setSent(true);
      return nameShares(listProblems(values), parties);
    },
    submit: (values) =>
      guard(values, () =>
        client.clusters.costKeys.set.mutate({
          clusterId,
          actionId,
          number: values.version,
          key: toWire(readKeyValues(values).key),
          note: values.note,
          fromOn: values.fromOn,
        }),
      ),
    onDone: () => {
      showToast({ kind: "success", text: text.saved });
      void refreshClusters();
      onClose();
    },
  });
  return { form, conflict, problems: hasSent ? listProblems(form.values) : {} };
}

function useComparedFields(parties: KeyFormProps["parties"]): ComparedField<KeyValues>[] {
  const { key: text } = useText(workText);
  const format = useFormat();
  return [
    { key: "kind", label: text.kind, show: ({ kind }) => text.kinds[kind] },
    { key: "shares", label: text.share, show: ({ shares }) => describeShares(shares, parties) },
    { key: "countedOn", label: text.countedOn },
    { key: "source", label: text.source },
    { key: "note", label: text.note },
    { key: "fromOn", label: text.fromOn, show: ({ fromOn }) => format.date(fromOn) },
  ];
}

function describeShares(shares: KeyValues["shares"], parties: KeyFormProps["parties"]): string {
  const nameOf = (partyId: string): string => parties.find(({ id }) => id === partyId)?.name ?? partyId;
  return shares
    .filter(({ isIn }) => isIn)
    .map(({ partyId, percent, inhabitants }) =>
      [nameOf(partyId), percent || inhabitants].filter(Boolean).join(": "),
    )
    .join("\n");
}

/** In the summary, what is wrong with a party's figure stands with the party's name. */
function nameShares(
  problems: Readonly<Record<string, string>>,
  parties: KeyFormProps["parties"],
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(problems).map(([field, sentence]) => {
      const party = parties.find(({ id }) => field === `share.${id}`);
      return [field, party === undefined ? sentence : `${party.name}: ${sentence}`];
    }),
  );
}

/** The key as it is sent: lists of its own, for the wire's types can be changed and the domain's can't. */
function toWire(key: CostKey) {
  switch (key.kind) {
    case "equal":
      return { ...key, parties: [...key.parties] };
    case "population":
      return { ...key, parties: [...key.parties] };
    case "agreed":
      return { ...key, parties: [...key.parties] };
  }
}
