import type { CostKeyView } from "@rammevaerk/contracts/clusters-work";
import { limits } from "@rammevaerk/contracts/limits";
import { checkCostKey, costKeyKinds, type CostKey } from "@rammevaerk/domain/clusters";
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
import { ConflictNotice } from "../conflict/conflict-notice.tsx";
import { useConflict } from "../conflict/use-conflict.ts";
import { refreshClusters } from "../queries.ts";
import { workText } from "../work/work-text.ts";
import { KeyShares } from "./key-shares.tsx";
import { listKeyProblems, readKeyValues, toKeyValues } from "./key-values.ts";

/** Sets the next cost key, of the cluster or of one action. */
export function KeyForm(props: {
  clusterId: string;
  actionId: string | undefined;
  newest: CostKeyView | undefined;
  parties: readonly { readonly id: string; readonly name: string }[];
  onClose: () => void;
}) {
  const { clusterId, actionId, parties, onClose } = props;
  const { key: text, cancel } = useText(workText);
  const language = useLanguage();
  const format = useFormat();
  const [hasSent, setSent] = useState(false);
  const start = { partyIds: parties.map(({ id }) => id), today: today(), language };
  const { initial, conflict, guard } = useConflict(toKeyValues(props.newest, start), async () => {
    const options = api.clusters.costKeys.list.queryOptions({ clusterId, actionId });
    const { items } = await queryClient.fetchQuery({ ...options, staleTime: 0 });
    return toKeyValues(items[0], start);
  });
  const describe = (key: CostKey): string | undefined => {
    const [refusal] = checkCostKey(key);
    return refusal && describeRateRefusal(refusal)[language];
  };
  const form = useForm({
    name: `cost-key:${actionId ?? clusterId}`,
    initial,
    keeps: "everything",
    check: (values) => {
      setSent(true);
      const { shares, ...problems } = listKeyProblems(values, { text, describe });
      const atShare = Object.entries(problems).find(([field]) => field.startsWith("share."))?.[1];
      return { ...problems, shares: shares ?? atShare };
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
  const problems = hasSent ? listKeyProblems(form.values, { text, describe }) : {};
  return (
    <Form form={form}>
      <ConflictNotice
        form={form}
        conflict={conflict}
        fields={[
          { key: "kind", label: text.kind, show: ({ kind }) => text.kinds[kind] },
          {
            key: "shares",
            label: text.share,
            show: (values) => <ShownShares values={values} parties={parties} />,
          },
          { key: "countedOn", label: text.countedOn, show: ({ countedOn }) => countedOn },
          { key: "source", label: text.source },
          { key: "fromOn", label: text.fromOn, show: ({ fromOn }) => format.date(fromOn) },
        ]}
      />
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

function ShownShares(props: {
  values: ReturnType<typeof toKeyValues>;
  parties: readonly { readonly id: string; readonly name: string }[];
}) {
  return props.values.shares
    .filter(({ isIn }) => isIn)
    .map(({ partyId, percent, inhabitants }) =>
      [props.parties.find(({ id }) => id === partyId)?.name ?? partyId, percent || inhabitants]
        .filter(Boolean)
        .join(": "),
    )
    .join("\n");
}
