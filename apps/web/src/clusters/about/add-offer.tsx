import { Combobox, TextField } from "@rammevaerk/ui";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useDeferredValue, useState } from "react";
import { showToast } from "../../platform/announce/toast.ts";
import { api, client } from "../../platform/api/client.ts";
import { useForm } from "../../platform/form/use-form.ts";
import { useText } from "../../platform/language/use-text.ts";
import { clustersText } from "../clusters-text.ts";
import { FormDialog } from "../form-dialog.tsx";
import { refreshClusters } from "../queries.ts";

/** Finds an offer of the registry and links it to a cluster, with why it is there. */
export function AddOffer({ clusterId, onClose }: { clusterId: string; onClose: () => void }) {
  const { about: text } = useText(clustersText);
  const [search, setSearch] = useState("");
  const asked = useDeferredValue(search.trim());
  const offers = useQuery(
    api.offers.search.queryOptions({ text: asked }, { placeholderData: keepPreviousData }),
  );
  const found = offers.data?.items ?? [];
  const [names] = useState(() => new Map<string, string>());
  for (const { id, name } of found) names.set(id, name);
  const form = useForm({
    name: `link-offer:${clusterId}`,
    initial: { targetId: null as string | null, note: "" },
    keeps: ["note"],
    check: ({ targetId }) => ({ targetId: targetId === null ? text.offerMissing : undefined }),
    submit: async ({ targetId, note }) => {
      await client.clusters.links.add.mutate({ clusterId, kind: "offer", targetId: targetId ?? "", note });
      return names.get(targetId ?? "") ?? "";
    },
    onDone: (name) => {
      showToast({ kind: "success", text: text.offerAdded(name) });
      void refreshClusters();
      onClose();
    },
  });
  return (
    <FormDialog heading={text.addOffer} form={form} submit={text.addOffer} onClose={onClose}>
      <Combobox
        {...form.field("targetId")}
        label={text.offer}
        hint={text.offerHint}
        options={found.map(({ id, name, operator }) => ({ value: id, label: name, hint: operator.name }))}
        known={[...names].map(([value, label]) => ({ value, label }))}
        isLoading={offers.isFetching}
        onSearch={setSearch}
      />
      <TextField {...form.field("note")} label={text.offerNote} limit={300} isOptional />
    </FormDialog>
  );
}
