import type { OfferNeed } from "@rammevaerk/contracts/offers";
import { Button, Details, LinkButton, TextField } from "@rammevaerk/ui";
import { useLocation } from "@tanstack/react-router";
import { showToast } from "../../platform/announce/toast.ts";
import { client } from "../../platform/api/client.ts";
import { Form } from "../../platform/form/form.tsx";
import { useForm } from "../../platform/form/use-form.ts";
import { useText } from "../../platform/language/use-text.ts";
import { useSession } from "../../platform/session/session.ts";
import { offersText } from "../offers-text.ts";
import { refreshOffers } from "../queries.ts";

/** Keeps a need under a name, for the reader alone. A visitor is led to the sign-in and back. */
export function SaveNeed({ need }: { need: OfferNeed }) {
  const { saved: text } = useText(offersText);
  const session = useSession();
  const { href } = useLocation();
  if (session === undefined) return null;
  if (session === null) {
    return (
      <LinkButton href={`/log-ind?videre=${encodeURIComponent(href)}`} variant="plain">
        {text.signIn}
      </LinkButton>
    );
  }
  return (
    <Details summary={text.save}>
      <SaveForm need={need} />
    </Details>
  );
}

function SaveForm({ need }: { need: OfferNeed }) {
  const { saved: text } = useText(offersText);
  const form = useForm({
    name: "save-need",
    initial: { name: "" },
    keeps: "nothing",
    check: ({ name }) => (name.trim().length < 2 ? { name: text.nameShort } : {}),
    submit: ({ name }, requestId) => client.offers.saveNeed.mutate({ requestId, name: name.trim(), need }),
    onDone: () => {
      showToast({ kind: "success", text: text.done });
      form.startOver();
      void refreshOffers();
    },
  });
  return (
    <Form form={form}>
      <TextField {...form.field("name")} label={text.name} hint={text.nameHint} autoComplete="off" />
      <Button type="submit" isBusy={form.isSubmitting}>
        {text.save}
      </Button>
    </Form>
  );
}
