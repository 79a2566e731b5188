import { useLanguage } from "../../platform/language/language.ts";
import { useText } from "../../platform/language/use-text.ts";
import { eventsText } from "../events-text.ts";
import { findOwnTimes, formatWhen, type LocalSpan } from "./format-when.ts";

/** When something is, in Danish time; `hasOwnTimes` adds the reader's own clock where it shows something else. */
export function EventWhen(props: {
  span: LocalSpan & { readonly startsAt: string; readonly endsAt: string };
  hasOwnTimes?: boolean;
}) {
  const { span } = props;
  const language = useLanguage();
  const { when: text } = useText(eventsText);
  const own =
    props.hasOwnTimes === true
      ? findOwnTimes(span, new Intl.DateTimeFormat().resolvedOptions().timeZone)
      : undefined;
  return (
    <>
      <time dateTime={span.startsAt}>
        <Unbroken text={formatWhen(span, language)} />
      </time>
      {own !== undefined && (
        <span className="muted small block">{text.elsewhere(formatWhen(own, language))}</span>
      )}
    </>
  );
}

/** A clock keeps its line. */
function Unbroken({ text }: { text: string }) {
  return text.split(/((?:kl\.|at) [\d.:–]+)/u).map((part, at) =>
    at % 2 === 1 ? (
      <span key={part} className="event-clock">
        {part}
      </span>
    ) : (
      part
    ),
  );
}
