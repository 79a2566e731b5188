import type { EventDetail } from "@rammevaerk/contracts/events";
import { Details, EmptyState } from "@rammevaerk/ui";
import { api, client } from "../../../platform/api/client.ts";
import { Loaded } from "../../../platform/data/loaded.tsx";
import { More } from "../../../platform/data/more.tsx";
import { usePages } from "../../../platform/data/use-pages.ts";
import { useFormat } from "../../../platform/format/use-format.ts";
import { useText } from "../../../platform/language/use-text.ts";
import { ParticipantTable } from "./participant-table.tsx";
import { participantsText } from "./participants-text.ts";

/** Who waits, in order, and what each run over the list did. */
export function WaitingList({ event }: { event: EventDetail }) {
  const { waiting: text, views } = useText(participantsText);
  const input = { eventId: event.id, state: "waiting" as const };
  const rows = usePages({
    key: api.events.registrations.list.queryKey(input),
    fetch: (after, signal) => client.events.registrations.list.query({ ...input, after }, { signal }),
  });
  return (
    <>
      <p>{text.lead}</p>
      <Loaded query={rows}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState heading={text.none}>{text.noneText}</EmptyState>
          ) : (
            <ParticipantTable rows={items} caption={views.venteliste} />
          )
        }
      </Loaded>
      <More pages={rows} />
      <Runs eventId={event.id} />
    </>
  );
}

function Runs({ eventId }: { eventId: string }) {
  const { waiting: text, erased } = useText(participantsText);
  const format = useFormat();
  const runs = usePages({
    key: api.events.registrations.listWaitingRuns.queryKey({ eventId }),
    fetch: (after, signal) =>
      client.events.registrations.listWaitingRuns.query({ eventId, after }, { signal }),
  });
  return (
    <section aria-labelledby="koersler">
      <h2 id="koersler">{text.runs}</h2>
      <p>{text.runsLead}</p>
      <Loaded query={runs}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="muted">{text.noRuns}</p>
          ) : (
            items.map((run) => (
              <Details
                key={run.id}
                summary={text.run(
                  format.dateTime(run.ranAt),
                  run.outcomes.filter(({ outcome }) => outcome === "offered").length,
                )}
              >
                <ol>
                  {run.outcomes.map(({ registrationId, name, size, outcome }) => (
                    <li key={registrationId}>
                      {text.party(name ?? erased, size)}: {text.outcomes[outcome]}
                    </li>
                  ))}
                </ol>
              </Details>
            ))
          )
        }
      </Loaded>
      <More pages={runs} />
    </section>
  );
}
