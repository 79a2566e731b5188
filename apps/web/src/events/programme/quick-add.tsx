import { addLocalMinutes, isIsoLocalTime } from "@rammevaerk/domain/time";
import { Button, plusIcon, Select, TextField } from "@rammevaerk/ui";
import { type KeyboardEvent, useRef, useState } from "react";
import { announce } from "../../platform/announce/announce.ts";
import { createRequestId } from "../../platform/form/request-id.ts";
import { useLanguage } from "../../platform/language/language.ts";
import { useText } from "../../platform/language/use-text.ts";
import { isWhole } from "../edit/check-event.ts";
import { formatWeekday } from "../when/format-when.ts";
import type { Editing } from "./edit-programme-page.tsx";
import { programmeText } from "./programme-text.ts";
import { listDays, type SessionValues, sortSessions } from "./programme-values.ts";

interface Typed {
  day: string;
  from: string;
  minutes: string;
  title: string;
  roomId: string;
  trackId: string;
}

const mostMinutes = 1_440;
const noProblems: Readonly<Record<"from" | "minutes" | "title", undefined>> = {
  from: undefined,
  minutes: undefined,
  title: undefined,
};

/** One line for a session: Enter adds it, and the next line begins where it ends. */
export function QuickAdd(editing: Editing) {
  const { event, values } = editing;
  const text = useText(programmeText);
  const language = useLanguage();
  const days = listDays(event);
  const { typed, set, problems, add, titleField } = useQuickAdd(editing);
  const addOnEnter = (press: KeyboardEvent): void => {
    if (press.key !== "Enter" || press.target instanceof HTMLButtonElement) return;
    press.preventDefault();
    add();
  };
  return (
    <div className="quick-add" role="group" aria-label={text.sessions} onKeyDown={addOnEnter}>
      {days.length > 1 && (
        <Select
          label={text.day}
          value={typed.day}
          onChange={(day) => set("day", day)}
          choices={days.map((value) => ({ value, label: formatWeekday(value, language) }))}
        />
      )}
      <TextField
        label={text.from}
        type="time"
        width="xs"
        value={typed.from}
        onChange={(from) => set("from", from)}
        error={problems.from}
      />
      <TextField
        label={text.minutes}
        inputMode="numeric"
        width="xxs"
        value={typed.minutes}
        onChange={(minutes) => set("minutes", minutes)}
        error={problems.minutes}
      />
      <div className="quick-add__title">
        <TextField
          label={text.sessionTitle}
          ref={titleField}
          value={typed.title}
          onChange={(title) => set("title", title)}
          error={problems.title}
        />
      </div>
      <Choose
        label={text.room}
        rows={values.rooms}
        value={typed.roomId}
        onChange={(id) => set("roomId", id)}
      />
      <Choose
        label={text.track}
        rows={values.tracks}
        value={typed.trackId}
        onChange={(id) => set("trackId", id)}
      />
      <div className="form-group">
        <Button icon={plusIcon} onClick={add}>
          {text.add}
        </Button>
      </div>
    </div>
  );
}

/** What is typed in the line, what is wrong with it once it was tried, and adding it. */
function useQuickAdd({ event, values, change }: Editing) {
  const text = useText(programmeText);
  const [typed, setTyped] = useState<Typed>(() => {
    const last = sortSessions(values).at(-1)?.ends.local ?? event.startsLocal;
    const begins = { day: last.slice(0, 10), from: last.slice(11) };
    return { ...begins, minutes: "45", title: "", roomId: "", trackId: "" };
  });
  const [isTried, setTried] = useState(false);
  const titleField = useRef<HTMLInputElement>(null);
  const starts = `${typed.day}T${typed.from}`;
  const problems = {
    from: isIsoLocalTime(starts) ? undefined : text.addTimeMissing,
    minutes: isWhole(typed.minutes, { least: 1, most: mostMinutes, mayBeEmpty: false })
      ? undefined
      : text.addMinutesWrong,
    title: typed.title.trim().length < 3 ? text.addTitleMissing : undefined,
  };
  const add = (): void => {
    const isWrong = Object.values(problems).some((problem) => problem !== undefined);
    setTried(isWrong);
    titleField.current?.focus();
    if (isWrong || !isIsoLocalTime(starts)) return;
    const ends = addLocalMinutes(starts, Number(typed.minutes));
    const session = makeSession(typed, { starts, ends });
    change(`add ${session.id}`, "sessions", [...values.sessions, session]);
    setTyped({ ...typed, day: ends.slice(0, 10), from: ends.slice(11), title: "" });
    announce(text.added(session.title));
  };
  return {
    typed,
    titleField,
    add,
    problems: isTried ? problems : noProblems,
    set: <Key extends keyof Typed>(key: Key, value: Typed[Key]): void => setTyped({ ...typed, [key]: value }),
  };
}

function makeSession(typed: Typed, { starts, ends }: { starts: string; ends: string }): SessionValues {
  return {
    id: createRequestId(),
    title: typed.title.trim(),
    description: "",
    starts: { local: starts },
    ends: { local: ends },
    roomId: typed.roomId || null,
    trackId: typed.trackId || null,
    speakerIds: [],
    takesSignUp: false,
    capacity: "",
  };
}

/** A room or a track, where there are any. */
export function Choose(props: {
  label: string;
  rows: readonly { id: string; name: string }[];
  value: string;
  onChange: (id: string) => void;
}) {
  const text = useText(programmeText);
  const named = props.rows.filter(({ name }) => name.trim() !== "");
  if (named.length === 0) return null;
  return (
    <Select
      label={props.label}
      value={props.value}
      onChange={props.onChange}
      choices={[
        { value: "", label: text.none },
        ...named.map(({ id, name }) => ({ value: id, label: name })),
      ]}
    />
  );
}
