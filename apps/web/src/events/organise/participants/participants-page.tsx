import type { EventDetail } from "@rammevaerk/contracts/events";
import type { SeatOverview } from "@rammevaerk/contracts/event-registrations";
import { Tabs } from "@rammevaerk/ui";
import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { api } from "../../../platform/api/client.ts";
import { Loaded } from "../../../platform/data/loaded.tsx";
import { useText } from "../../../platform/language/use-text.ts";
import { choiceIn, type RawSearch } from "../../../platform/routing/search.ts";
import { useAddress } from "../../../platform/routing/use-address.ts";
import { OrganiserFrame } from "../organiser-frame.tsx";
import { eventOptions } from "../../queries.ts";
import { AddPeople } from "./add-people.tsx";
import { ImportPeople } from "./import-people.tsx";
import { LimitsForm } from "./limits-form.tsx";
import { ParticipantList } from "./participant-list.tsx";
import { participantsText } from "./participants-text.ts";
import { QuestionsForm } from "./questions-form.tsx";
import { SeatFigures } from "./seat-figures.tsx";
import { SharesForm } from "./shares-form.tsx";
import { WaitingList } from "./waiting-list.tsx";

const views = ["liste", "venteliste", "andele", "spoergsmaal", "tilfoej"] as const;
type View = (typeof views)[number];

function readView(raw: RawSearch): { vis?: View | undefined } {
  return { vis: choiceIn(raw, "vis", views) };
}

/** Who comes, who waits, for whom seats are kept; adding people one by one or from a list. */
export function ParticipantsPage(): ReactNode {
  const { id } = useParams({ from: "/arrangementer/$id/deltagere" });
  const text = useText(participantsText);
  const overview = useQuery(api.events.registrations.overview.queryOptions({ eventId: id }));
  return (
    <OrganiserFrame query={useQuery(eventOptions(id))} tab="participants" title={text.title} lead={text.lead}>
      {(event) => <Loaded query={overview}>{(seats) => <Body event={event} seats={seats} />}</Loaded>}
    </OrganiserFrame>
  );
}

function Body({ event, seats }: { event: EventDetail; seats: SeatOverview }) {
  const text = useText(participantsText);
  const [search, change] = useAddress(readView);
  const view = search.vis ?? "liste";
  return (
    <>
      <SeatFigures event={event} seats={seats} />
      <Tabs
        label={text.views.label}
        value={view}
        onChange={(id) =>
          change({ vis: views.find((one) => one === id && one !== "liste") }, { isStep: true })
        }
        tabs={views.map((id) => ({
          id,
          label: text.views[id],
          panel: id === view && <Panel view={view} event={event} seats={seats} />,
        }))}
      />
    </>
  );
}

function Panel({ view, event, seats }: { view: View; event: EventDetail; seats: SeatOverview }) {
  switch (view) {
    case "liste":
      return <ParticipantList event={event} seats={seats} />;
    case "venteliste":
      return <WaitingList event={event} />;
    case "andele":
      return (
        <>
          <LimitsForm event={event} seats={seats} />
          <SharesForm event={event} seats={seats} />
        </>
      );
    case "spoergsmaal":
      return <QuestionsForm event={event} />;
    case "tilfoej":
      return (
        <>
          <AddPeople event={event} />
          <ImportPeople event={event} />
        </>
      );
  }
}
