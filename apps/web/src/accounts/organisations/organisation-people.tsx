import { isGrantedByOrganisation, roles } from "@rammevaerk/domain/accounts";
import { Badge, Button, ButtonGroup, Dialog } from "@rammevaerk/ui";
import { useState } from "react";
import { showToast } from "../../platform/announce/toast.ts";
import { api, client } from "../../platform/api/client.ts";
import { queryClient } from "../../platform/api/query-client.ts";
import { Loaded } from "../../platform/data/loaded.tsx";
import { More } from "../../platform/data/more.tsx";
import { usePages } from "../../platform/data/use-pages.ts";
import { useAction } from "../../platform/form/use-action.ts";
import { useFormat } from "../../platform/format/use-format.ts";
import { useText } from "../../platform/language/use-text.ts";
import { GrantForm } from "../grants/grant-form.tsx";
import { organisationsText } from "./organisations-text.ts";

interface OrganisationPerson {
  readonly affiliationId: string;
  readonly person: { readonly id: string; readonly name: string; readonly title: string };
  readonly email: string;
  readonly status: "waiting" | "confirmed";
  readonly since: string;
}

/** Who belongs to an organisation; those who wait for an answer come first. */
export function OrganisationPeople({ organisationId }: { organisationId: string }) {
  const { detail: text } = useText(organisationsText);
  const people = usePages({
    key: api.accounts.listOrganisationPeople.queryKey({ organisationId }),
    fetch: (after, signal) =>
      client.accounts.listOrganisationPeople.query({ organisationId, after }, { signal }),
  });
  return (
    <section>
      <h2>{text.people}</h2>
      <Loaded query={people}>
        {({ items }) =>
          items.length === 0 ? (
            <p>{text.noPeople}</p>
          ) : (
            <ul className="rows">
              {items.map((one) => (
                <Row key={one.affiliationId} organisationId={organisationId} one={one} />
              ))}
            </ul>
          )
        }
      </Loaded>
      <More pages={people} />
    </section>
  );
}

function Row({ organisationId, one }: { organisationId: string; one: OrganisationPerson }) {
  const { detail: text } = useText(organisationsText);
  const format = useFormat();
  const { person, status } = one;
  return (
    <li className="account-row">
      <div className="account-row__about">
        <p>
          <strong>{person.name}</strong>{" "}
          {status === "waiting" && <Badge kind="warning">{text.waiting}</Badge>}
        </p>
        <p className="muted small">
          {[person.title, one.email, text.since(format.date(one.since))].filter(Boolean).join(" · ")}
        </p>
      </div>
      {status === "waiting" ? <Answer one={one} /> : <GiveRole organisationId={organisationId} one={one} />}
    </li>
  );
}

function Answer({ one }: { one: OrganisationPerson }) {
  const { detail: text } = useText(organisationsText);
  const [isDeclining, setDeclining] = useState(false);
  const { name } = one.person;
  const answer = useAction(
    (accept: boolean) =>
      client.accounts.answerAffiliation.mutate({ affiliationId: one.affiliationId, accept }),
    async (_, accept) => {
      await queryClient.invalidateQueries({ queryKey: api.accounts.listOrganisationPeople.pathKey() });
      showToast({ kind: "success", text: accept ? text.accepted(name) : text.declined(name) });
    },
  );
  return (
    <ButtonGroup>
      <Button isBusy={answer.isBusy} onClick={() => answer.start(true)}>
        {text.accept} <span className="sr-only">{text.acceptOf(name)}</span>
      </Button>
      <Button isBusy={answer.isBusy} onClick={() => setDeclining(true)}>
        {text.decline} <span className="sr-only">{text.declineOf(name)}</span>
      </Button>
      {isDeclining && (
        <Dialog heading={text.declineHeading(name)} onClose={() => setDeclining(false)}>
          <p>{text.declineText}</p>
          <ButtonGroup>
            <Button
              variant="warning"
              onClick={() => {
                setDeclining(false);
                answer.start(false);
              }}
            >
              {text.decline}
            </Button>
            <Button onClick={() => setDeclining(false)}>{text.keep}</Button>
          </ButtonGroup>
        </Dialog>
      )}
    </ButtonGroup>
  );
}

const [firstRole, ...otherRoles] = roles.filter(isGrantedByOrganisation);

function GiveRole({ organisationId, one }: { organisationId: string; one: OrganisationPerson }) {
  const { detail: text } = useText(organisationsText);
  const [isGiving, setGiving] = useState(false);
  if (firstRole === undefined) return null;
  if (!isGiving) {
    return (
      <Button variant="plain" onClick={() => setGiving(true)}>
        {text.giveRole} <span className="sr-only">{text.giveRoleOf(one.person.name)}</span>
      </Button>
    );
  }
  return (
    <GrantForm
      limitKind="organisation"
      limitId={organisationId}
      roles={[firstRole, ...otherRoles]}
      person={one.person}
      onClose={() => setGiving(false)}
    />
  );
}
