import type { MethodDetail } from "@rammevaerk/contracts/methods";
import { type MethodLinkKind, methodLinkKinds } from "@rammevaerk/domain/methods";
import { Button, Combobox, RadioGroup, TextField } from "@rammevaerk/ui";
import { useState } from "react";
import { showToast } from "../../platform/announce/toast.ts";
import { client } from "../../platform/api/client.ts";
import { useAction } from "../../platform/form/use-action.ts";
import { useForm } from "../../platform/form/use-form.ts";
import { useText } from "../../platform/language/use-text.ts";
import { refreshMethods } from "../queries.ts";
import { reviewText } from "./review-text.ts";
import { ToolDialog } from "./tool-dialog.tsx";
import { useTieTargets } from "./use-tie-targets.ts";

const noteLimit = 400;

/** Opens the form that ties a method to something. Only for those who may. */
export function TieButton({ method }: { method: MethodDetail }) {
  const { ties: text } = useText(reviewText);
  const [isOpen, setOpen] = useState(false);
  return (
    <p className="no-print">
      <Button onClick={() => setOpen(true)} aria-haspopup="dialog">
        {text.add}
      </Button>
      {isOpen && <TieDialog method={method} onClose={() => setOpen(false)} />}
    </p>
  );
}

interface TieValues {
  kind: MethodLinkKind;
  targetId: string | null;
  note: string;
}

function TieDialog({ method, onClose }: { method: MethodDetail; onClose: () => void }) {
  const { ties: text } = useText(reviewText);
  const form = useForm<TieValues, unknown>({
    name: `tie-method-${method.id}`,
    initial: { kind: "network", targetId: null, note: "" },
    keeps: ["note"],
    check: ({ targetId }) => ({ targetId: targetId === null ? text.targetNeeded : undefined }),
    submit: ({ kind, targetId, note }) =>
      client.methods.links.add.mutate({
        methodId: method.id,
        kind,
        targetId: targetId ?? "",
        note: note.trim(),
      }),
    onDone: () => {
      onClose();
      void refreshMethods();
      showToast({ kind: "success", text: text.added });
    },
  });
  const targets = useTieTargets(form.values.kind);
  const kind = form.field("kind");
  return (
    <ToolDialog heading={text.heading} lead={text.text} form={form} submit={text.save} onClose={onClose}>
      <RadioGroup
        {...kind}
        onChange={(next: MethodLinkKind) => {
          form.set("targetId", null);
          kind.onChange(next);
        }}
        label={text.kind}
        choices={methodLinkKinds.map((value) => ({ value, label: text.kinds[value] }))}
      />
      <Combobox
        {...form.field("targetId")}
        key={form.values.kind}
        label={text.target}
        hint={text.targetHint}
        options={targets.options}
        isLoading={targets.isLoading}
        onSearch={targets.search}
      />
      <TextField
        {...form.field("note")}
        label={text.note}
        hint={text.noteHint}
        width="xl"
        limit={noteLimit}
        isOptional
      />
    </ToolDialog>
  );
}

/** Unties the two, which stay as they are; it can be tied again at once. */
export function UntieButton({ linkId, title }: { linkId: string; title: string }) {
  const { ties: text } = useText(reviewText);
  const untie = useAction(
    () => client.methods.links.remove.mutate({ linkId }),
    async () => {
      await refreshMethods();
      showToast({ kind: "success", text: text.removed });
    },
  );
  return (
    <Button
      variant="plain"
      className="no-print"
      isBusy={untie.isBusy}
      aria-label={text.removeOf(title)}
      onClick={() => untie.start()}
    >
      {text.remove}
    </Button>
  );
}
