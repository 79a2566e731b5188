import type { EventDetail, EventSummary } from "@rammevaerk/contracts/events";
import type { SeatPoolKind } from "@rammevaerk/domain/events";

/** What a reader can do about a seat: nothing, wait for the window, or sign up for a seat or for the queue. */
export type SignUpStep = "none" | "not-open-yet" | "closed" | "sign-up" | "queue";

const active = ["seated", "waiting", "offered"];

/** Whether a registration holds a seat or a place in the queue. */
export function isActive(state: EventSummary["myState"]): boolean {
  return state !== null && active.includes(state);
}

/** The reader's next step with an event. `myState` is the state of the own registration, null without one. */
export function findSignUpStep(
  { status, registration }: Pick<EventSummary, "status" | "registration">,
  myState: EventSummary["myState"],
): SignUpStep {
  if (status !== "published" || registration === "not-taken" || isActive(myState)) return "none";
  if (registration === "open") return "sign-up";
  return registration === "full" ? "queue" : registration;
}

/** Whether signing up needs a form: the organiser asks something, or there is something to choose. */
export function needsForm(
  event: Pick<EventDetail, "questions" | "asksDiet" | "asksAccess" | "format" | "programme">,
): boolean {
  return (
    event.questions.length > 0 ||
    event.asksDiet ||
    event.asksAccess ||
    event.format === "both" ||
    event.programme.sessions.some(({ takesSignUp }) => takesSignUp)
  );
}

/** The seats that people go to where there is nothing to choose; undefined where there is. */
export function findOnlyPool({ format }: Pick<EventSummary, "format">): SeatPoolKind | undefined {
  return format === "both" ? undefined : format;
}
