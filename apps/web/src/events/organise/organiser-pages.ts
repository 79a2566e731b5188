/** The organiser's pages, fetched together: who is at one goes to the others. The check-in desk is fetched alone. */
export { EditEventPage } from "../edit/edit-event-page.tsx";
export { NewEventPage } from "../edit/new-event-page.tsx";
export { ErasurePage, EventErasurePage } from "../erasure/erasure-page.tsx";
export { EditProgrammePage } from "../programme/edit-programme-page.tsx";
export { ResultsPage } from "../surveys/results-page.tsx";
export { MessagesPage } from "./messages/messages-page.tsx";
export { OverviewPage } from "./overview-page.tsx";
export { ParticipantsPage } from "./participants/participants-page.tsx";
