import { Button, TextField } from "@rammevaerk/ui";
import { showToast } from "../../platform/announce/toast.ts";
import { client } from "../../platform/api/client.ts";
import { Form } from "../../platform/form/form.tsx";
import { useForm } from "../../platform/form/use-form.ts";
import { currentLanguage } from "../../platform/language/language.ts";
import { useText } from "../../platform/language/use-text.ts";
import { checkEmail } from "../sign-up/check-account.ts";
import { organisationsText } from "./organisations-text.ts";

/** Invites somebody to an organisation by mail. */
export function InviteForm({ organisationId }: { organisationId: string }) {
  const { detail: text } = useText(organisationsText);
  const form = useForm({
    name: `invite-to-${organisationId}`,
    initial: { email: "" },
    keeps: "nothing",
    check: ({ email }) => ({ email: checkEmail(email, text) }),
    submit: async ({ email }) => {
      await client.accounts.invite.mutate({ email, organisationId, language: currentLanguage() });
      return email.trim();
    },
    onDone: (email) => {
      form.startOver();
      showToast({ kind: "success", text: text.invited(email) });
    },
  });
  return (
    <section>
      <h2 className="h3">{text.inviteHeading}</h2>
      <Form form={form}>
        <TextField
          {...form.field("email")}
          label={text.inviteEmail}
          hint={text.inviteHint}
          type="email"
          autoComplete="off"
        />
        <Button type="submit" isBusy={form.isSubmitting}>
          {text.invite}
        </Button>
      </Form>
    </section>
  );
}
