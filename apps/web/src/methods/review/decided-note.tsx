import { Alert } from "@rammevaerk/ui";
import { useFormat } from "../../platform/format/use-format.ts";
import { useText } from "../../platform/language/use-text.ts";
import { reviewText } from "./review-text.ts";

/** Says what became of something that one came to decide on: who decided, when, and why. */
export function DecidedNote(props: {
  outcome: "published" | "declined" | "withdrawn" | "draft";
  by: string | null;
  at: string | null;
  reason: string | null;
}) {
  const { outcome, by, at, reason } = props;
  const { decided: text } = useText(reviewText);
  const { date } = useFormat();
  const heading = (): string => {
    const isDecided = outcome === "published" || outcome === "declined";
    if (!isDecided || at === null) return text[outcome];
    if (by === null)
      return outcome === "published" ? text.publishedSomebody(date(at)) : text.declinedSomebody(date(at));
    return outcome === "published" ? text.publish(by, date(at)) : text.decline(by, date(at));
  };
  return (
    <Alert kind="info" heading={heading()} isLive>
      <p className="alert-text">
        {reason !== null && reason !== "" && (
          <>
            {text.reason} <q lang="da">{reason}</q>{" "}
          </>
        )}
        {text.text}
      </p>
    </Alert>
  );
}
