import type { CommitmentDegree } from "@rammevaerk/contracts/clusters";
import { TextField } from "@rammevaerk/ui";
import { OrganisationPicker } from "../../accounts/organisations/organisation-picker.tsx";
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

interface Values {
  organisationId: string | null;
  degree: CommitmentDegree | "";
  joinedOn: string;
}

/** Takes an organisation into a cluster, with how far it is bound. */
export function AddParty({ clusterId, onClose }: { clusterId: string; onClose: () => void }) {
  const { parties: text } = useText(clustersText);
  const form = useForm<Values, unknown>({
    name: `add-party:${clusterId}`,
    initial: { organisationId: null, degree: "", joinedOn: today() },
    keeps: "nothing",
    check: ({ organisationId, degree, joinedOn }) => ({
      organisationId: organisationId === null ? text.organisationMissing : undefined,
      degree: degree === "" ? text.degreeMissing : undefined,
      joinedOn: checkDay(joinedOn, text),
    }),
    explain: (code, sentence) => (code === "already-party" ? { organisationId: sentence } : undefined),
    submit: async ({ organisationId, degree, joinedOn }) => {
      if (organisationId !== null && degree !== "")
        await client.clusters.parties.add.mutate({ clusterId, organisationId, degree, joinedOn });
    },
    onDone: () => {
      showToast({ kind: "success", text: text.added });
      void refreshClusters();
      onClose();
    },
  });
  return (
    <FormDialog heading={text.add} form={form} submit={text.addNow} onClose={onClose}>
      <OrganisationPicker
        field={form.field("organisationId")}
        label={text.organisation}
        hint={text.organisationHint}
      />
      <DegreeField field={form.field("degree")} />
      <TextField {...form.field("joinedOn")} label={text.joinedOn} type="date" width="m" />
    </FormDialog>
  );
}
