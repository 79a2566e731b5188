import type { MandateView } from "@rammevaerk/contracts/clusters";
import { councilResults, type CouncilResult } from "@rammevaerk/domain/clusters";
import { RadioGroup, Select, TextField } from "@rammevaerk/ui";
import { today } from "../../networks/subjects/today.ts";
import { showToast } from "../../platform/announce/toast.ts";
import { client } from "../../platform/api/client.ts";
import { useForm } from "../../platform/form/use-form.ts";
import { useText } from "../../platform/language/use-text.ts";
import { clustersText } from "../clusters-text.ts";
import { FormDialog } from "../form-dialog.tsx";
import { checkDay } from "../parties/check-day.ts";
import { refreshClusters } from "../queries.ts";
import type { CouncilAnswer } from "./list-councils.ts";

/** Writes down what a party's council said to a mandate, with where that stands. */
export function RecordDecision(props: {
  mandate: MandateView;
  answers: readonly CouncilAnswer[];
  onClose: () => void;
}) {
  const { mandate, answers, onClose } = props;
  const { mandates: text, parties } = useText(clustersText);
  const initial: { partyId: string; result: CouncilResult | ""; decidedOn: string; reference: string } = {
    partyId: "",
    result: "",
    decidedOn: today(),
    reference: "",
  };
  const form = useForm({
    name: `council-decision:${mandate.id}`,
    initial,
    keeps: "everything",
    check: ({ partyId, result, decidedOn }) => ({
      partyId: partyId === "" ? text.partyMissing : undefined,
      result: result === "" ? text.resultMissing : undefined,
      decidedOn: checkDay(decidedOn, parties, today()),
    }),
    submit: async ({ result, ...values }) => {
      if (result !== "")
        await client.clusters.mandates.recordDecision.mutate({ ...values, result, mandateId: mandate.id });
      return answers.find(({ partyId }) => partyId === values.partyId)?.name ?? "";
    },
    onDone: (name) => {
      showToast({ kind: "success", text: text.recorded(name) });
      void refreshClusters();
      onClose();
    },
  });
  return (
    <FormDialog
      heading={text.recordHeading(mandate.number)}
      form={form}
      submit={text.saveDecision}
      onClose={onClose}
    >
      <Select
        {...form.field("partyId")}
        label={text.party}
        placeholder={text.partyMissing}
        choices={answers.map(({ partyId, name }) => ({ value: partyId, label: name }))}
      />
      <RadioGroup<CouncilResult>
        {...form.field("result")}
        label={text.result}
        choices={councilResults.map((value) => ({ value, label: text.results[value] }))}
      />
      <TextField {...form.field("decidedOn")} label={text.decidedOn} type="date" max={today()} width="m" />
      <TextField {...form.field("reference")} label={text.reference} hint={text.referenceHint} isOptional />
    </FormDialog>
  );
}
