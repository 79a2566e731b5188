import { Button, TextArea } from "@rammevaerk/ui";
import { showToast } from "../../platform/announce/toast.ts";
import { api, client } from "../../platform/api/client.ts";
import { queryClient } from "../../platform/api/query-client.ts";
import { Form } from "../../platform/form/form.tsx";
import { useForm } from "../../platform/form/use-form.ts";
import { useText } from "../../platform/language/use-text.ts";
import { organisationsText } from "./organisations-text.ts";
import { findWrongDomain, readDomains } from "./read-domains.ts";

/** The mail domains whose owners belong to an organisation without further questions. */
export function MailDomainsForm(props: { organisationId: string; domains: readonly string[] }) {
  const { organisationId } = props;
  const { detail: text } = useText(organisationsText);
  const form = useForm({
    name: `mail-domains-${organisationId}`,
    initial: { domains: props.domains.join("\n") },
    keeps: "nothing",
    check: ({ domains }) => {
      const wrong = findWrongDomain(readDomains(domains));
      return { domains: wrong === undefined ? undefined : text.domainWrong(wrong) };
    },
    explain: (code, sentence) => (code === "mail-domain-taken" ? { domains: sentence } : undefined),
    submit: ({ domains }) =>
      client.accounts.setMailDomains.mutate({ organisationId, domains: readDomains(domains) }),
    onDone: () => {
      showToast({ kind: "success", text: text.domainsSaved });
      void queryClient.invalidateQueries({
        queryKey: api.accounts.getOrganisation.queryKey({ id: organisationId }),
      });
    },
  });
  return (
    <section>
      <h2 className="h3">{text.domainsHeading}</h2>
      <p>{text.domainsText}</p>
      <Form form={form}>
        <TextArea
          {...form.field("domains")}
          label={text.domains}
          hint={text.domainsHint}
          rows={3}
          isOptional
        />
        <Button type="submit" isBusy={form.isSubmitting}>
          {text.saveDomains}
        </Button>
      </Form>
    </section>
  );
}
