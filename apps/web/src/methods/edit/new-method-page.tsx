import { Button, ButtonGroup, LinkButton, TextField } from "@rammevaerk/ui";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { api, client } from "../../platform/api/client.ts";
import { useSettled } from "../../platform/data/use-settled.ts";
import { Form } from "../../platform/form/form.tsx";
import { useForm } from "../../platform/form/use-form.ts";
import { useText } from "../../platform/language/use-text.ts";
import { Page } from "../../platform/layout/page.tsx";
import { textLimits } from "../fields/field-limits.ts";
import { methodsText } from "../methods-text.ts";
import { methodHref, refreshMethods } from "../queries.ts";
import { editText } from "./edit-text.ts";
import "../methods.scss";

const leastName = 2;
const mostSimilar = 5;

/** Begins the description of a method that the library does not have, once it is clear that it does not. */
export function NewMethodPage(): ReactNode {
  const { title } = useText(methodsText);
  const { start: text, problems } = useText(editText);
  const navigate = useNavigate();
  const form = useForm({
    name: "new-method",
    initial: { name: "" },
    keeps: "everything",
    check: ({ name }) => {
      const length = name.trim().length;
      if (length < leastName) return { name: problems.name };
      return { name: length > textLimits.name ? problems.tooLong(textLimits.name) : undefined };
    },
    submit: ({ name }, requestId) => client.methods.versions.start.mutate({ name, requestId }),
    onDone: ({ versionId }) => {
      void refreshMethods();
      void navigate({ to: "/metoder/udgave/$id", params: { id: versionId } });
    },
  });
  return (
    <Page title={text.title} lead={text.lead} crumbs={[{ label: title, href: "/metoder" }]}>
      <Form form={form}>
        <TextField
          {...form.field("name")}
          label={text.name}
          hint={text.nameHint}
          width="xl"
          limit={textLimits.name}
          autoComplete="off"
        />
        <Similar name={form.values.name} />
        <ButtonGroup>
          <Button type="submit" variant="primary" isBusy={form.isSubmitting}>
            {text.start}
          </Button>
          <LinkButton href="/metoder">{text.cancel}</LinkButton>
        </ButtonGroup>
      </Form>
    </Page>
  );
}

/** Methods of the library that it may be, retired ones as well. */
function Similar({ name }: { name: string }) {
  const { start: text } = useText(editText);
  const asked = useSettled(name.trim());
  const query = useQuery(
    api.methods.list.queryOptions(
      { text: asked, includesRetired: true },
      { enabled: asked.length > leastName, placeholderData: keepPreviousData },
    ),
  );
  const found = asked.length > leastName ? (query.data?.items ?? []).slice(0, mostSimilar) : [];
  return (
    <div aria-live="polite">
      {found.length > 0 && (
        <section className="similar">
          <h2 className="h4">{text.similar}</h2>
          <p>{text.similarText}</p>
          <ul>
            {found.map((method) => (
              <li key={method.id} lang="da">
                <a href={methodHref(method.code)}>{method.name}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
