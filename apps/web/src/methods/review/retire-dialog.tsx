import { limits } from "@rammevaerk/contracts/limits";
import type { MethodDetail } from "@rammevaerk/contracts/methods";
import { Combobox, TextArea } from "@rammevaerk/ui";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { showToast } from "../../platform/announce/toast.ts";
import { api, client } from "../../platform/api/client.ts";
import { useSettled } from "../../platform/data/use-settled.ts";
import { useForm } from "../../platform/form/use-form.ts";
import { useText } from "../../platform/language/use-text.ts";
import { refreshMethods } from "../queries.ts";
import { reviewText } from "./review-text.ts";
import { ToolDialog } from "./tool-dialog.tsx";

const leastReason = 3;

/** Takes a method out of use, with the reason that its page will give, and perhaps another in its place. */
export function RetireDialog({ method, onClose }: { method: MethodDetail; onClose: () => void }) {
  const { tools: text } = useText(reviewText);
  const methods = useMethodSearch(method.id);
  const form = useForm({
    name: `retire-method-${method.id}`,
    initial: { reason: "", replacedById: null as string | null },
    keeps: ["reason"],
    check: ({ reason }) => ({
      reason: reason.trim().length < leastReason ? text.retireReasonNeeded : undefined,
    }),
    submit: ({ reason, replacedById }, requestId) =>
      client.methods.retire.mutate({ methodId: method.id, reason: reason.trim(), replacedById, requestId }),
    onDone: () => {
      onClose();
      void refreshMethods();
      showToast({ kind: "success", text: text.retired });
    },
  });
  return (
    <ToolDialog
      heading={text.retire}
      lead={text.retireText}
      form={form}
      submit={text.retire}
      isWarning
      onClose={onClose}
    >
      <TextArea {...form.field("reason")} label={text.retireReason} rows={3} limit={limits.reason} />
      <Combobox
        {...form.field("replacedById")}
        label={text.replacement}
        hint={text.replacementHint}
        options={methods.options}
        isLoading={methods.isLoading}
        onSearch={methods.search}
        isOptional
      />
    </ToolDialog>
  );
}

/** Published methods found by what is typed, but for one. */
function useMethodSearch(exceptId: string) {
  const [typed, setTyped] = useState("");
  const asked = useSettled(typed.trim());
  const query = useQuery(
    api.methods.list.queryOptions(asked === "" ? {} : { text: asked }, { placeholderData: keepPreviousData }),
  );
  return {
    options: (query.data?.items ?? [])
      .filter(({ id }) => id !== exceptId)
      .map(({ id, name }) => ({ value: id, label: name })),
    isLoading: query.isFetching,
    search: setTyped,
  };
}
