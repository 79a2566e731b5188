import type { MethodDetail } from "@rammevaerk/contracts/methods";
import { Combobox, TextField } from "@rammevaerk/ui";
import { useState } from "react";
import { usePeopleSearch } from "../../networks/members/use-people-search.ts";
import { showToast } from "../../platform/announce/toast.ts";
import { client } from "../../platform/api/client.ts";
import { useForm } from "../../platform/form/use-form.ts";
import { useText } from "../../platform/language/use-text.ts";
import { useSession } from "../../platform/session/session.ts";
import { readWhole } from "../fields/item-values.ts";
import { refreshMethods } from "../queries.ts";
import { isMonths } from "./check-decision.ts";
import { reviewText } from "./review-text.ts";
import { ToolDialog } from "./tool-dialog.tsx";

/** How often a method is looked at, when next, and who is reminded. */
export function ReviewDialog({ method, onClose }: { method: MethodDetail; onClose: () => void }) {
  const { tools: text, decide } = useText(reviewText);
  const { responsible } = method;
  const form = useForm({
    name: `set-review-${method.id}`,
    initial: {
      reviewMonths: String(method.reviewMonths),
      nextReviewOn: method.nextReviewOn ?? "",
      responsibleId: responsible?.id ?? null,
    },
    keeps: "nothing",
    check: ({ reviewMonths, nextReviewOn }) => ({
      reviewMonths: isMonths(reviewMonths) ? undefined : decide.monthsWrong,
      nextReviewOn: nextReviewOn === "" ? text.nextNeeded : undefined,
    }),
    submit: ({ reviewMonths, nextReviewOn, responsibleId }) =>
      client.methods.setReview.mutate({
        methodId: method.id,
        reviewMonths: readWhole(reviewMonths) ?? method.reviewMonths,
        nextReviewOn,
        responsibleId,
      }),
    onDone: () => {
      onClose();
      void refreshMethods();
      showToast({ kind: "success", text: text.reviewSaved });
    },
  });
  return (
    <ToolDialog heading={text.review} form={form} submit={text.save} onClose={onClose}>
      <TextField {...form.field("nextReviewOn")} label={text.next} type="date" width="m" />
      <TextField
        {...form.field("reviewMonths")}
        label={text.months}
        hint={decide.monthsHint}
        inputMode="numeric"
        autoComplete="off"
        width="xs"
      />
      <ResponsibleField field={form.field("responsibleId")} responsible={responsible} />
    </ToolDialog>
  );
}

interface BoundPerson {
  id: string;
  name: string;
  value: string | null;
  onChange: (value: string | null) => void;
  error: string | undefined;
}

function ResponsibleField(props: { field: BoundPerson; responsible: MethodDetail["responsible"] }) {
  const { tools: text } = useText(reviewText);
  const me = useSession();
  const [search, setSearch] = useState("");
  const people = usePeopleSearch(search);
  const known = [props.responsible, me].filter((one) => one !== null && one !== undefined);
  return (
    <Combobox
      {...props.field}
      label={text.responsible}
      hint={text.responsibleHint}
      options={people.options}
      known={known.map(({ id, name }) => ({ value: id, label: name }))}
      isLoading={people.isLoading}
      onSearch={setSearch}
      isOptional
    />
  );
}
