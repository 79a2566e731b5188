import { Button, DataList, TextField } from "@rammevaerk/ui";
import { useQuery } from "@tanstack/react-query";
import { useNavigate, useParams } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { api, client } from "../../platform/api/client.ts";
import { Loaded } from "../../platform/data/loaded.tsx";
import { codeOf } from "../../platform/errors/read-problem.ts";
import { Form } from "../../platform/form/form.tsx";
import { useForm } from "../../platform/form/use-form.ts";
import { currentLanguage } from "../../platform/language/language.ts";
import { useText } from "../../platform/language/use-text.ts";
import { Page } from "../../platform/layout/page.tsx";
import { isPasswordRefusal } from "../passwords/is-password-refusal.ts";
import { checkName, checkPasswordLength } from "./check-account.ts";
import { DeadLinkPage } from "./dead-link-page.tsx";
import { enterSession } from "./enter-session.ts";
import { NewPasswordField } from "./new-password-field.tsx";
import { signUpText } from "./sign-up-text.ts";

/** An account for somebody who was invited: the address and the organisation are known, so the mail need not be confirmed. */
export function InvitationPage(): ReactNode {
  const { invitation: text } = useText(signUpText);
  const { token } = useParams({ from: "/invitation/$token" });
  const query = useQuery(api.accounts.getInvitation.queryOptions({ token }, { staleTime: Infinity }));
  const code = codeOf(query.error);
  if (code === "token-invalid" || code === "input-invalid") return <DeadLinkPage kind="invitation" />;
  return (
    <Loaded query={query}>
      {({ email, organisation, invitedBy }) => (
        <Page title={text.title} lead={text.lead(invitedBy, organisation)} crumbs={[]}>
          <DataList
            facts={[
              { term: text.email, value: email },
              { term: text.organisation, value: organisation },
            ]}
          />
          <AcceptForm token={token} />
        </Page>
      )}
    </Loaded>
  );
}

function AcceptForm({ token }: { token: string }) {
  const text = useText(signUpText);
  const navigate = useNavigate();
  const form = useForm({
    name: "invitation",
    initial: { name: "", title: "", password: "" },
    keeps: ["name", "title"],
    check: ({ name, password }) => ({
      name: checkName(name, text),
      password: checkPasswordLength(password, text),
    }),
    explain: (code, sentence) => (isPasswordRefusal(code) ? { password: sentence } : undefined),
    submit: async (values) => {
      await client.accounts.acceptInvitation.mutate({ ...values, token, language: currentLanguage() });
      return enterSession();
    },
    onDone: (goesOn) => {
      if (goesOn) void navigate({ to: "/konto" });
    },
  });
  return (
    <Form form={form}>
      <TextField {...form.field("name")} label={text.name} hint={text.nameHint} autoComplete="name" />
      <TextField
        {...form.field("title")}
        label={text.jobTitle}
        hint={text.jobTitleHint}
        autoComplete="organization-title"
        isOptional
      />
      <NewPasswordField field={form.field("password")} />
      <Button type="submit" variant="primary" isBusy={form.isSubmitting}>
        {text.invitation.submit}
      </Button>
    </Form>
  );
}
