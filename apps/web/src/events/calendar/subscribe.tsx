import { Button, Details } from "@rammevaerk/ui";
import { useId } from "react";
import { showToast } from "../../platform/announce/toast.ts";
import { useText } from "../../platform/language/use-text.ts";
import { useIsSignedIn } from "../use-is-signed-in.ts";
import { eventsText } from "../events-text.ts";
import { calendarPath, type CalendarSubject, feedPath } from "./calendar-paths.ts";

/** The addresses under which a calendar program and a feed reader get what this page shows, kept up to date. */
export function Subscribe({ search }: { search: CalendarSubject }) {
  const { subscribe: text } = useText(eventsText);
  const isSignedIn = useIsSignedIn();
  return (
    <div className="no-print">
      <Details summary={text.heading}>
        <p>{text.text}</p>
        <p>
          {text.publicOnly} {isSignedIn && <a href="/arrangementer/mine#kalender">{text.personal}</a>}
        </p>
        <CopyAddress label={text.calendar} address={location.origin + calendarPath(search)} />
        <CopyAddress label={text.feed} address={location.origin + feedPath(search)} />
      </Details>
    </div>
  );
}

/** An address to take along: selected when it is reached, copied with a button. */
export function CopyAddress({ label, address }: { label: string; address: string }) {
  const { subscribe: text } = useText(eventsText);
  const id = useId();
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(address);
      showToast({ kind: "success", text: text.copied });
    } catch {
      showToast({ kind: "warning", text: text.copyFailed });
    }
  };
  return (
    <div className="copy-address">
      <label className="form-label" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        className="form-input"
        readOnly
        value={address}
        onFocus={(event) => event.currentTarget.select()}
      />
      <Button onClick={() => void copy()} aria-label={`${text.copy}: ${label}`}>
        {text.copy}
      </Button>
    </div>
  );
}
