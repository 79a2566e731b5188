import type { NetworkDetail } from "@rammevaerk/contracts/networks";
import { limits } from "@rammevaerk/contracts/limits";
import { Button, ButtonGroup, Dialog, TextArea } from "@rammevaerk/ui";
import { showToast } from "../../platform/announce/toast.ts";
import { client } from "../../platform/api/client.ts";
import { Form } from "../../platform/form/form.tsx";
import { useForm } from "../../platform/form/use-form.ts";
import { useText } from "../../platform/language/use-text.ts";
import { networksText } from "../networks-text.ts";
import { refreshNetworks } from "../queries.ts";

const leastCharacters = 3;

/** Asks for the reason before a request for membership is sent. What is typed is kept when the dialog is closed. */
export function RequestDialog({ network, onClose }: { network: NetworkDetail; onClose: () => void }) {
  const { entry: text, form: formText } = useText(networksText);
  const form = useForm({
    name: `request-membership:${network.id}`,
    initial: { reason: "" },
    keeps: "everything",
    check: ({ reason }) => ({
      reason: reason.trim().length < leastCharacters ? text.reasonMissing : undefined,
    }),
    submit: ({ reason }) => client.networks.requestMembership.mutate({ networkId: network.id, reason }),
    onDone: () => {
      onClose();
      showToast({ kind: "success", text: text.sent });
      void refreshNetworks();
    },
  });
  return (
    <Dialog heading={text.requestHeading} onClose={onClose}>
      <p>{text.requestText}</p>
      <Form form={form}>
        <TextArea
          {...form.field("reason")}
          label={text.reason}
          hint={text.reasonHint}
          limit={limits.reason}
        />
        <ButtonGroup>
          <Button type="submit" variant="primary" isBusy={form.isSubmitting}>
            {text.send}
          </Button>
          <Button onClick={onClose}>{formText.cancel}</Button>
        </ButtonGroup>
      </Form>
    </Dialog>
  );
}
