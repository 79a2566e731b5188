import type { CommitmentDegree, PartyView } from "@rammevaerk/contracts/clusters";
import { TextField } from "@rammevaerk/ui";
import { today } from "../../networks/subjects/today.ts";
import { showToast } from "../../platform/announce/toast.ts";
import { client } from "../../platform/api/client.ts";
import { useForm } from "../../platform/form/use-form.ts";
import { useText } from "../../platform/language/use-text.ts";
import { clustersText } from "../clusters-text.ts";
import { FormDialog } from "../form-dialog.tsx";
import { refreshClusters } from "../queries.ts";
import { checkDay } from "./check-day.ts";
import { DegreeField } from "./degree-field.tsx";

interface PartyDialogProps {
  party: PartyView;
  onClose: () => void;
}

/** What every one of them does at the end. */
function useFinish(onClose: () => void): (text: string) => void {
  return (text) => {
    showToast({ kind: "success", text });
    void refreshClusters();
    onClose();
  };
}

/** Says how far a party is bound from a day on, earlier or later than today. */
export function SetDegree({ party, onClose }: PartyDialogProps) {
  const { parties: text } = useText(clustersText);
  const { name } = party.organisation;
  const finish = useFinish(onClose);
  const initial: { degree: CommitmentDegree | ""; fromOn: string } = {
    degree: party.degree,
    fromOn: today(),
  };
  const form = useForm({
    name: `set-degree:${party.id}`,
    initial,
    keeps: "nothing",
    check: ({ degree, fromOn }) => ({
      degree: degree === "" ? text.degreeMissing : undefined,
      fromOn: checkDay(fromOn, text),
    }),
    submit: async ({ degree, fromOn }) => {
      if (degree !== "")
        await client.clusters.parties.setCommitment.mutate({ partyId: party.id, degree, fromOn });
    },
    onDone: () => finish(text.degreeSaved(name)),
  });
  return (
    <FormDialog heading={text.setDegreeOf(name)} form={form} submit={text.saveDegree} onClose={onClose}>
      <DegreeField field={form.field("degree")} />
      <TextField {...form.field("fromOn")} label={text.fromOn} hint={text.fromHint} type="date" width="m" />
    </FormDialog>
  );
}

/** Lets a party leave on a day, today or earlier. */
export function EndParty({ party, onClose }: PartyDialogProps) {
  const { parties: text } = useText(clustersText);
  const { name } = party.organisation;
  const finish = useFinish(onClose);
  const initial: { leftOn: string } = { leftOn: today() };
  const form = useForm({
    name: `end-party:${party.id}`,
    initial,
    keeps: "nothing",
    check: ({ leftOn }) => ({ leftOn: checkDay(leftOn, text, today()) }),
    submit: ({ leftOn }) => client.clusters.parties.end.mutate({ partyId: party.id, leftOn }),
    onDone: () => finish(text.ended(name)),
  });
  return (
    <FormDialog heading={text.endOf(name)} form={form} submit={text.endNow} onClose={onClose}>
      <p>{text.endText}</p>
      <TextField {...form.field("leftOn")} label={text.leftDay} type="date" max={today()} width="m" />
    </FormDialog>
  );
}

/** Ends somebody's time as a delegate on a day, today or earlier. */
export function EndDelegate(props: {
  delegate: { readonly id: string; readonly name: string };
  onClose: () => void;
}) {
  const { delegate, onClose } = props;
  const { parties: text } = useText(clustersText);
  const finish = useFinish(onClose);
  const initial: { toOn: string } = { toOn: today() };
  const form = useForm({
    name: `end-delegate:${delegate.id}`,
    initial,
    keeps: "nothing",
    check: ({ toOn }) => ({ toOn: checkDay(toOn, text, today()) }),
    submit: ({ toOn }) => client.clusters.parties.endDelegate.mutate({ delegateId: delegate.id, toOn }),
    onDone: () => finish(text.delegateEnded(delegate.name)),
  });
  return (
    <FormDialog heading={text.endDelegate(delegate.name)} form={form} submit={text.endNow} onClose={onClose}>
      <p>{text.endDelegateText}</p>
      <TextField {...form.field("toOn")} label={text.delegateTo} type="date" max={today()} width="m" />
    </FormDialog>
  );
}
