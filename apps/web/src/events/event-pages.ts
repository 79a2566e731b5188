// The pages that a participant meets, fetched together: whoever opens one goes on to the next.
export { EventPage } from "./event/event-page.tsx";
export { ProgrammePage } from "./event/programme-page.tsx";
export { EventsPage } from "./list/events-page.tsx";
export { MyRegistrationsPage } from "./mine/my-registrations-page.tsx";
export { EvaluationPage } from "./participant/evaluation-page.tsx";
export { TokenPage } from "./participant/token-page.tsx";
export { SeriesPage } from "./series/series-page.tsx";
export { SignUpPage } from "./sign-up/sign-up-page.tsx";
