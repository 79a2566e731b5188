import type { ExperienceDetail } from "@rammevaerk/contracts/method-experiences";
import type { MethodDetail } from "@rammevaerk/contracts/methods";
import { Alert, EmptyState, LinkButton } from "@rammevaerk/ui";
import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { api } from "../../platform/api/client.ts";
import { Loaded } from "../../platform/data/loaded.tsx";
import { useText } from "../../platform/language/use-text.ts";
import { Page } from "../../platform/layout/page.tsx";
import { idsIn } from "../../offers/list/offers-search.ts";
import type { RawSearch } from "../../platform/routing/search.ts";
import { useAddress } from "../../platform/routing/use-address.ts";
import { methodsText } from "../methods-text.ts";
import { methodHref } from "../queries.ts";
import { ExperienceForm } from "./experience-form.tsx";
import { experienceText } from "./experience-text.ts";
import "../methods.scss";

const readExperience = (raw: RawSearch): { erfaring: string | undefined } => ({
  erfaring: idsIn(raw, "erfaring")[0],
});

/** Shares what one's organisation met with a method, or goes on with one that was begun. */
export function ShareExperiencePage(): ReactNode {
  const { code } = useParams({ from: "/metoder/$code/erfaring" });
  const [{ erfaring }] = useAddress(readExperience);
  const method = useQuery(api.methods.get.queryOptions({ method: code }));
  return (
    <Loaded query={method}>
      {(loaded) =>
        erfaring === undefined ? (
          <Share method={loaded} known={undefined} />
        ) : (
          <Known method={loaded} experienceId={erfaring} />
        )
      }
    </Loaded>
  );
}

function Known({ method, experienceId }: { method: MethodDetail; experienceId: string }) {
  const known = useQuery(api.methods.experiences.get.queryOptions({ experienceId }));
  return <Loaded query={known}>{(loaded) => <Share method={method} known={loaded} />}</Loaded>;
}

function Share({ method, known }: { method: MethodDetail; known: ExperienceDetail | undefined }) {
  const { title } = useText(methodsText);
  const text = useText(experienceText);
  const { name } = method.fields;
  return (
    <Page
      title={known === undefined ? text.title(name) : text.editTitle(name)}
      lead={text.lead}
      crumbs={[
        { label: title, href: "/metoder" },
        { label: name, href: methodHref(method.code) },
      ]}
    >
      <Content method={method} known={known} />
    </Page>
  );
}

function Content({ method, known }: { method: MethodDetail; known: ExperienceDetail | undefined }) {
  const text = useText(experienceText);
  const choices = useQuery(api.methods.experiences.choices.queryOptions());
  const back = <LinkButton href={methodHref(method.code)}>{text.cancel}</LinkButton>;
  if (known === undefined && method.retired !== null) {
    return (
      <EmptyState heading={text.retired} action={back}>
        {text.retiredText}
      </EmptyState>
    );
  }
  if (known !== undefined && !known.may.edit) {
    return (
      <EmptyState heading={text.notEditable} action={back}>
        {text.notEditableText}
      </EmptyState>
    );
  }
  return (
    <Loaded query={choices}>
      {({ organisations }) =>
        organisations.length === 0 ? (
          <EmptyState
            heading={text.noOrganisation}
            action={
              <>
                <LinkButton href="/konto" variant="primary">
                  {text.toAccount}
                </LinkButton>
                {back}
              </>
            }
          >
            {text.noOrganisationText}
          </EmptyState>
        ) : (
          <>
            {known !== undefined && <StateNote known={known} />}
            <p>{text.path}</p>
            <p>
              <strong>{text.protection}</strong>
            </p>
            <ExperienceForm
              key={`${known?.id} ${known?.revision}`}
              method={method}
              known={known}
              organisations={organisations}
            />
          </>
        )
      }
    </Loaded>
  );
}

/** What a change of it would mean now, or why it came back. */
function StateNote({ known }: { known: ExperienceDetail }) {
  const text = useText(experienceText);
  if (known.state === "in-review") return <Alert kind="info">{text.inReview}</Alert>;
  if (known.state !== "declined") return null;
  return (
    <Alert kind="warning" heading={text.declined}>
      <p className="alert-text">
        {known.reason !== null && <q>{known.reason}</q>} {text.declinedText}
      </p>
    </Alert>
  );
}
