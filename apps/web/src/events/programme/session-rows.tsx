import type { ProgrammeClash } from "@rammevaerk/contracts/events";
import { limits } from "@rammevaerk/contracts/limits";
import { Button, ButtonGroup, Checkbox, MultiPicker, TextArea, TextField } from "@rammevaerk/ui";
import { useState } from "react";
import { announce } from "../../platform/announce/announce.ts";
import { useLanguage } from "../../platform/language/language.ts";
import { useText } from "../../platform/language/use-text.ts";
import { LocalTimeField } from "../edit/local-time-field.tsx";
import { formatClocks, formatWeekday } from "../when/format-when.ts";
import type { Editing } from "./edit-programme-page.tsx";
import { programmeText } from "./programme-text.ts";
import { listSessionProblems, type SessionValues, sortSessions } from "./programme-values.ts";
import { Choose } from "./quick-add.tsx";

/** The sessions day by day, each with what is wrong with it, opened to be changed. */
export function SessionRows(editing: Editing & { clashes: readonly ProgrammeClash[] }) {
  const { values, clashes } = editing;
  const text = useText(programmeText);
  const language = useLanguage();
  const [open, setOpen] = useState<string>();
  const sorted = sortSessions(values);
  const days = [...new Set(sorted.map(({ starts }) => starts.local.slice(0, 10)))];
  if (sorted.length === 0) return <p className="muted">{text.empty}</p>;
  return days.map((day) => (
    <section key={day} aria-label={day === "" ? text.sessions : formatWeekday(day, language)}>
      {days.length > 1 && day !== "" && <h2 className="h4">{formatWeekday(day, language)}</h2>}
      <ul className="rows sessions">
        {sorted
          .filter(({ starts }) => starts.local.slice(0, 10) === day)
          .map((session) => (
            <li key={session.id}>
              <SessionLine
                {...editing}
                session={session}
                clashes={clashes.filter(({ sessionIds }) => sessionIds.includes(session.id))}
                isOpen={open === session.id}
                onToggle={() => setOpen(open === session.id ? undefined : session.id)}
              />
            </li>
          ))}
      </ul>
    </section>
  ));
}

interface LineProps extends Editing {
  session: SessionValues;
  clashes: readonly ProgrammeClash[];
  isOpen: boolean;
  onToggle: () => void;
}

function SessionLine(props: LineProps) {
  const { values, session, isOpen, onToggle, change } = props;
  const text = useText(programmeText);
  const language = useLanguage();
  const nameOf = (rows: readonly { id: string; name: string }[], id: string | null): string =>
    rows.find((row) => row.id === id)?.name ?? "";
  const speakers = session.speakerIds.map((id) => nameOf(values.speakers, id));
  const facts = [nameOf(values.tracks, session.trackId), nameOf(values.rooms, session.roomId), ...speakers];
  const span = { startsLocal: session.starts.local, endsLocal: session.ends.local };
  const remove = (): void => {
    change(
      `remove ${session.id}`,
      "sessions",
      values.sessions.filter(({ id }) => id !== session.id),
    );
    announce(text.removed(session.title));
  };
  return (
    <>
      <div className="cluster cluster--apart">
        <div>
          <strong>{formatClocks(span, language)}</strong> {session.title}
          <div className="muted small">{facts.filter(Boolean).join(" · ")}</div>
        </div>
        <ButtonGroup>
          <Button
            variant="plain"
            aria-expanded={isOpen}
            aria-label={isOpen ? undefined : text.editLabel(session.title)}
            onClick={onToggle}
          >
            {isOpen ? text.close : text.edit}
          </Button>
          <Button variant="plain" aria-label={text.removeLabel(session.title)} onClick={remove}>
            {text.remove}
          </Button>
        </ButtonGroup>
      </div>
      <Problems {...props} />
      {isOpen && <SessionFields {...props} />}
    </>
  );
}

/** What is wrong with a session, in words: what stops saving, and what it clashes with. */
function Problems({ values, session, clashes }: LineProps) {
  const { problems: words, clash: clashWords } = useText(programmeText);
  const problems = listSessionProblems(session);
  if (problems.length + clashes.length === 0) return null;
  const sayClash = ({ kind, sessionIds, subjectId }: ProgrammeClash): string => {
    const other = values.sessions.find(({ id }) => id !== session.id && sessionIds.includes(id))?.title ?? "";
    const subject = [...values.rooms, ...values.tracks, ...values.speakers].find(
      ({ id }) => id === subjectId,
    );
    if (kind === "outside-event") return clashWords[kind];
    return clashWords[kind](subject?.name ?? "", other);
  };
  return (
    <ul className="session-problems">
      {problems.map((problem) => (
        <li key={problem} className="form-error-message">
          {words[problem]}
        </li>
      ))}
      {clashes.map((clash) => (
        <li key={`${clash.kind} ${clash.subjectId} ${clash.sessionIds.join(" ")}`}>{sayClash(clash)}</li>
      ))}
    </ul>
  );
}

function SessionFields({ values, session, change }: LineProps) {
  const text = useText(programmeText);
  const set = (changed: Partial<SessionValues>): void => {
    const rows = values.sessions.map((one) => (one.id === session.id ? { ...one, ...changed } : one));
    change(`session ${session.id} ${Object.keys(changed).join(" ")}`, "sessions", rows);
  };
  const named = values.speakers.filter(({ name }) => name.trim() !== "");
  const time = (key: "starts" | "ends") => ({
    id: `${session.id}-${key}`,
    name: key,
    value: session[key],
    onChange: (value: SessionValues["starts"]) => set({ [key]: value }),
    error: undefined,
  });
  return (
    <div className="session-fields">
      <TextField
        label={text.sessionTitle}
        value={session.title}
        onChange={(title) => set({ title })}
        limit={limits.title}
        width="xl"
      />
      <div className="event-times">
        <LocalTimeField field={time("starts")} label={text.starts} />
        <LocalTimeField field={time("ends")} label={text.ends} />
      </div>
      <Where values={values} session={session} onChange={set} />
      {named.length > 0 && (
        <MultiPicker
          label={text.speakers}
          value={session.speakerIds.filter((id) => named.some((one) => one.id === id))}
          onChange={(speakerIds) => set({ speakerIds })}
          options={named.map(({ id, name, organisation }) => ({
            value: id,
            label: name,
            hint: organisation,
          }))}
          atMost={10}
          isOptional
        />
      )}
      <TextArea
        label={text.description}
        value={session.description}
        onChange={(description) => set({ description })}
        limit={limits.purpose}
        rows={3}
        isOptional
      />
      <Checkbox
        label={text.takesSignUp}
        value={session.takesSignUp}
        onChange={(takesSignUp) => set({ takesSignUp })}
      />
      {session.takesSignUp && (
        <TextField
          label={text.capacity}
          hint={text.capacityHint}
          inputMode="numeric"
          width="xs"
          value={session.capacity}
          onChange={(capacity) => set({ capacity })}
          isOptional
        />
      )}
    </div>
  );
}

/** The room and the track of a session. */
function Where(props: {
  values: Editing["values"];
  session: SessionValues;
  onChange: (changed: Partial<SessionValues>) => void;
}) {
  const { values, session, onChange } = props;
  const text = useText(programmeText);
  return (
    <div className="event-times">
      <Choose
        label={text.room}
        rows={values.rooms}
        value={session.roomId ?? ""}
        onChange={(id) => onChange({ roomId: id || null })}
      />
      <Choose
        label={text.track}
        rows={values.tracks}
        value={session.trackId ?? ""}
        onChange={(id) => onChange({ trackId: id || null })}
      />
    </div>
  );
}
