import type { Me } from "@rammevaerk/contracts/accounts";
import type { RegistrationView } from "@rammevaerk/contracts/event-registrations";
import type { EventDetail } from "@rammevaerk/contracts/events";
import { EmptyState, LinkButton, Skeleton } from "@rammevaerk/ui";
import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { Loaded } from "../../platform/data/loaded.tsx";
import { useText } from "../../platform/language/use-text.ts";
import { Page } from "../../platform/layout/page.tsx";
import { flagIn, type RawSearch } from "../../platform/routing/search.ts";
import { useAddress } from "../../platform/routing/use-address.ts";
import { useSession } from "../../platform/session/session.ts";
import { eventsText } from "../events-text.ts";
import { eventOptions, myRegistrationOptions } from "../queries.ts";
import { EventWhen } from "../when/event-when.tsx";
import { SignUpForm, type SignUpMode } from "./sign-up-form.tsx";
import { findSignUpStep, isActive } from "./sign-up-step.ts";
import { registrationText } from "./registration-text.ts";
import "../events.scss";

const readGroup = (raw: RawSearch): { gruppe?: boolean } => ({ gruppe: flagIn(raw, "gruppe") });

/** Signs the reader up where something is asked, signs several up, or changes what was answered. */
export function SignUpPage(): ReactNode {
  const { id } = useParams({ from: "/arrangementer/$id/tilmeld" });
  const session = useSession();
  const event = useQuery(eventOptions(id));
  const mine = useQuery(myRegistrationOptions(id, true));
  if (session === undefined || session === null) return <Skeleton lines={8} />;
  return (
    <Loaded query={event}>
      {(loaded) => (
        <Loaded query={mine}>
          {({ registration }) => <SignUp event={loaded} registration={registration} session={session} />}
        </Loaded>
      )}
    </Loaded>
  );
}

function SignUp(props: {
  event: EventDetail;
  registration: RegistrationView | null;
  session: NonNullable<Me>;
}) {
  const { event, registration } = props;
  const text = useText(registrationText);
  const events = useText(eventsText);
  const [{ gruppe }] = useAddress(readGroup);
  const step = findSignUpStep(event, registration?.state ?? null);
  const mode: SignUpMode =
    registration !== null && isActive(registration.state)
      ? "change"
      : gruppe === true && event.maxGroup > 1
        ? "group"
        : "self";
  const isOpen = mode === "change" ? event.status === "published" : step === "sign-up" || step === "queue";
  const titles = {
    self: text.form.title(event.title),
    group: text.form.groupTitle(event.title),
    change: text.form.changeTitle(event.title),
  };
  return (
    <Page
      title={titles[mode]}
      lead={
        <span className="sentence">
          <EventWhen span={event} />
        </span>
      }
      crumbs={[
        { label: events.title, href: "/arrangementer" },
        { label: event.title, href: `/arrangementer/${event.id}` },
      ]}
    >
      {isOpen ? (
        <SignUpForm {...props} key={mode} mode={mode} isQueue={step === "queue"} />
      ) : (
        <EmptyState
          heading={text.form.closed}
          action={
            <LinkButton href={`/arrangementer/${event.id}`} variant="primary">
              {text.token.toEvent}
            </LinkButton>
          }
        />
      )}
    </Page>
  );
}
