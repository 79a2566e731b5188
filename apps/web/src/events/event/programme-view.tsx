import type { Programme } from "@rammevaerk/contracts/events";
import { Select } from "@rammevaerk/ui";
import { useLanguage } from "../../platform/language/language.ts";
import { useText } from "../../platform/language/use-text.ts";
import { type RawSearch, textIn } from "../../platform/routing/search.ts";
import { useAddress } from "../../platform/routing/use-address.ts";
import { eventsText } from "../events-text.ts";
import { formatClock, formatWeekday } from "../when/format-when.ts";
import { arrangeProgramme, type ProgrammeDay, type ProgrammeRow } from "./arrange-programme.ts";
import { SessionEntry } from "./session-entry.tsx";

interface ProgrammeSearch {
  spor?: string | undefined;
}
const readProgrammeSearch = (raw: RawSearch): ProgrammeSearch => ({ spor: textIn(raw, "spor") });

/** The programme by day: tracks beside each other where there is room, below each other where not; one can be picked. */
export function ProgrammeView({ programme }: { programme: Programme }) {
  const { programme: text } = useText(eventsText);
  const [{ spor }, change] = useAddress(readProgrammeSearch);
  const picked = programme.tracks.find(({ id }) => id === spor)?.id;
  return (
    <>
      {programme.tracks.length > 1 && (
        <div className="programme-filter no-print">
          <Select
            label={text.track}
            value={picked ?? ""}
            onChange={(track: string) => change({ spor: track === "" ? undefined : track })}
            choices={[
              { value: "", label: text.allTracks },
              ...programme.tracks.map(({ id, name }) => ({ value: id, label: name })),
            ]}
          />
        </div>
      )}
      {arrangeProgramme(programme, picked).map((day) => (
        <Day key={day.day} day={day} programme={programme} />
      ))}
    </>
  );
}

function Day({ day, programme }: { day: ProgrammeDay; programme: Programme }) {
  const { programme: text } = useText(eventsText);
  const language = useLanguage();
  const { tracks } = day;
  return (
    <table className="programme" role="table">
      <caption>{formatWeekday(day.day, language)}</caption>
      <thead role="rowgroup">
        <tr role="row" className={tracks.length === 0 ? "sr-only" : undefined}>
          <th scope="col" role="columnheader">
            {text.time}
          </th>
          {tracks.length === 0 ? (
            <th scope="col" role="columnheader">
              {text.everybody}
            </th>
          ) : (
            tracks.map(({ id, name }) => (
              <th key={id} scope="col" role="columnheader">
                {name}
              </th>
            ))
          )}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {day.rows.map((row) => (
          <Row
            key={`${row.startsLocal} ${row.plenary.length > 0}`}
            row={row}
            day={day}
            programme={programme}
          />
        ))}
      </tbody>
    </table>
  );
}

function Row({ row, day, programme }: { row: ProgrammeRow; day: ProgrammeDay; programme: Programme }) {
  const language = useLanguage();
  return (
    <tr role="row">
      <th scope="row" role="rowheader">
        {formatClock(row.startsLocal, language)}
      </th>
      {row.plenary.length > 0 ? (
        <td role="cell" colSpan={Math.max(1, day.tracks.length)}>
          {row.plenary.map((session) => (
            <SessionEntry key={session.id} session={session} programme={programme} />
          ))}
        </td>
      ) : (
        row.byTrack.map((sessions, at) => (
          <td
            key={day.tracks[at]?.id}
            role="cell"
            data-title={day.tracks[at]?.name}
            className={sessions.length === 0 ? "programme__empty" : undefined}
          >
            {sessions.map((session) => (
              <SessionEntry key={session.id} session={session} programme={programme} />
            ))}
          </td>
        ))
      )}
    </tr>
  );
}
