import type { EventDetail, SeatCount } from "@rammevaerk/contracts/events";
import type { SeatOverview } from "@rammevaerk/contracts/event-registrations";
import { useFormat } from "../../../platform/format/use-format.ts";
import { useText } from "../../../platform/language/use-text.ts";
import { participantsText } from "./participants-text.ts";

/** The seats at a glance: taken of how many, kept for shares, waiting, beyond the limit. */
export function SeatFigures({ event, seats }: { event: EventDetail; seats: SeatOverview }) {
  const { figures: text, pools } = useText(participantsText);
  const format = useFormat();
  const shown = (["on-site", "online"] as const).filter(
    (pool) => event.format === "both" || event.format === pool,
  );
  return (
    <>
      {shown.map((pool) => (
        <dl key={pool} className="figures" aria-label={pools[pool]}>
          {shown.length > 1 && <dt className="figures__pool">{pools[pool]}</dt>}
          <PoolFigures count={pool === "online" ? seats.online : seats.onSite} />
        </dl>
      ))}
      {seats.overrides > 0 && (
        <p>
          {text.overrides}: {format.number(seats.overrides)}
        </p>
      )}
    </>
  );
}

function PoolFigures({ count }: { count: SeatCount }) {
  const { figures: text } = useText(participantsText);
  const format = useFormat();
  const figures = [
    {
      term: text.taken,
      value: format.number(count.taken),
      note: count.capacity === null ? text.noLimit : text.of(count.capacity),
    },
    ...(count.kept === 0 ? [] : [{ term: text.kept, value: format.number(count.kept), note: "" }]),
    { term: text.waiting, value: format.number(count.waiting), note: "" },
  ];
  return figures.map(({ term, value, note }) => (
    <div key={term}>
      <dt>{term}</dt>
      <dd>
        <span className="figures__value">{value}</span> <span className="muted">{note}</span>
      </dd>
    </div>
  ));
}
