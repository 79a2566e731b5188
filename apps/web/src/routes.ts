import { aboutText } from "./about/about-text.ts";
import { signInText } from "./accounts/sign-in/sign-in-text.ts";
import { signUpText } from "./accounts/sign-up/sign-up-text.ts";
import { accountText } from "./accounts/account/account-text.ts";
import { peopleText } from "./accounts/people/people-text.ts";
import { operationsText } from "./operations/operations-text.ts";
import { rolesText } from "./accounts/grants/roles-text.ts";
import { organisationsText } from "./accounts/organisations/organisations-text.ts";
import { agreementsText } from "./agreements/agreements-text.ts";
import { clustersText } from "./clusters/clusters-text.ts";
import { workText } from "./clusters/work/work-text.ts";
import { eventsText } from "./events/events-text.ts";
import { organiserTexts } from "./events/organise/organiser-texts.ts";
import { registrationText } from "./events/sign-up/registration-text.ts";
import { expertsText } from "./experts/experts-text.ts";
import { methodRoutes } from "./methods/method-routes.ts";
import { networksText } from "./networks/networks-text.ts";
import { threadsText } from "./networks/threads/threads-text.ts";
import { notificationsText } from "./notifications/notifications-text.ts";
import { deskText } from "./offers/desk/desk-text.ts";
import { offersText } from "./offers/offers-text.ts";
import { overviewText } from "./overview/overview-text.ts";
import { page } from "./platform/routing/page-route.ts";
import { textIn } from "./platform/routing/search.ts";
import { readRatesSearch } from "./rates/list/rates-search.ts";
import { analysisText } from "./rates/analysis/analysis-text.ts";
import { ratesText } from "./rates/rates-text.ts";
import { searchRoutes } from "./search/search-routes.ts";

const loadClusters = () => import("./clusters/cluster-pages.ts");
const cluster = { text: [clustersText, workText, threadsText], isForSignedIn: true } as const;
const loadDesk = () => import("./offers/desk/desk-pages.ts");
const desk = { text: [offersText, deskText], isForSignedIn: true } as const;

const loadEvents = () => import("./events/event-pages.ts");
const events = { text: [eventsText, registrationText] } as const;
const loadOrganiser = () => import("./events/organise/organiser-pages.ts");
const organiser = { text: organiserTexts, isForSignedIn: true } as const;

const networks = { text: networksText, isForSignedIn: true } as const;
const threads = { text: [networksText, threadsText], isForSignedIn: true } as const;
const notifications = { text: notificationsText, isForSignedIn: true } as const;
const account = { text: accountText, isForSignedIn: true } as const;
const operations = { text: operationsText, isForSignedIn: true } as const;
const organisations = { text: organisationsText, isForSignedIn: true } as const;

/** The site map: Danish addresses, each page fetched when somebody goes there. */
export const pages = [
  page("/", () => import("./overview/overview-page.tsx"), { name: "OverviewPage", text: overviewText }),
  page("/netvaerk", () => import("./networks/list/networks-page.tsx"), {
    name: "NetworksPage",
    text: networksText,
  }),
  page("/netvaerk/nyt", () => import("./networks/edit/new-network-page.tsx"), {
    name: "NewNetworkPage",
    ...networks,
  }),
  page("/netvaerk/$id", () => import("./networks/network-page.tsx"), { name: "NetworkPage", ...threads }),
  page("/netvaerk/$id/om", () => import("./networks/network-about-page.tsx"), {
    name: "NetworkAboutPage",
    ...threads,
  }),
  page("/netvaerk/$id/medlemmer", () => import("./networks/members/members-page.tsx"), {
    name: "MembersPage",
    ...networks,
  }),
  page("/netvaerk/$id/anmodninger", () => import("./networks/requests/requests-page.tsx"), {
    name: "RequestsPage",
    ...networks,
  }),
  page("/netvaerk/$id/historik", () => import("./networks/history/history-page.tsx"), {
    name: "HistoryPage",
    ...networks,
  }),
  page("/netvaerk/$id/rediger", () => import("./networks/edit/edit-network-page.tsx"), {
    name: "EditNetworkPage",
    ...threads,
  }),
  page("/netvaerk/$id/spoerg", () => import("./networks/threads/compose/new-thread-page.tsx"), {
    name: "AskPage",
    text: threadsText,
    isForSignedIn: true,
    search: (raw): { spoerg?: string | undefined } => ({ spoerg: textIn(raw, "spoerg") }),
  }),
  page("/netvaerk/$id/skriv", () => import("./networks/threads/compose/new-thread-page.tsx"), {
    name: "WritePage",
    text: threadsText,
    isForSignedIn: true,
  }),
  page("/netvaerk/$id/traad/$threadId", () => import("./networks/threads/thread/thread-page.tsx"), {
    name: "ThreadPage",
    text: threadsText,
    isForSignedIn: true,
  }),
  page("/netvaerk/$id/rapporter", () => import("./networks/threads/reports/reports-page.tsx"), {
    name: "ReportsPage",
    ...threads,
  }),
  page("/netvaerk/$id/arrangementer", () => import("./networks/events/network-events-page.tsx"), {
    name: "NetworkEventsPage",
    text: [networksText, eventsText],
    isForSignedIn: true,
  }),
  page("/arrangementer", loadEvents, { name: "EventsPage", ...events }),
  page("/arrangementer/mine", loadEvents, { name: "MyRegistrationsPage", ...events, isForSignedIn: true }),
  page("/arrangementer/$id", loadEvents, { name: "EventPage", ...events }),
  page("/arrangementer/$id/program", loadEvents, { name: "ProgrammePage", ...events }),
  page("/arrangementer/$id/tilmeld", loadEvents, { name: "SignUpPage", ...events, isForSignedIn: true }),
  page("/arrangementer/$id/evaluering", loadEvents, {
    name: "EvaluationPage",
    ...events,
    isForSignedIn: true,
  }),
  page("/arrangementer/nyt", loadOrganiser, { name: "NewEventPage", ...organiser }),
  page("/arrangementer/sletning", loadOrganiser, { name: "ErasurePage", ...organiser }),
  page("/arrangementer/$id/arranger", loadOrganiser, { name: "OverviewPage", ...organiser }),
  page("/arrangementer/$id/rediger", loadOrganiser, { name: "EditEventPage", ...organiser }),
  page("/arrangementer/$id/program/rediger", loadOrganiser, { name: "EditProgrammePage", ...organiser }),
  page("/arrangementer/$id/deltagere", loadOrganiser, { name: "ParticipantsPage", ...organiser }),
  page("/arrangementer/$id/beskeder", loadOrganiser, { name: "MessagesPage", ...organiser }),
  page("/arrangementer/$id/resultater", loadOrganiser, { name: "ResultsPage", ...organiser }),
  page("/arrangementer/$id/sletning", loadOrganiser, { name: "EventErasurePage", ...organiser }),
  page("/arrangementer/$id/fremmoede", () => import("./events/check-in/check-in-page.tsx"), {
    name: "CheckInPage",
    ...organiser,
  }),
  page("/raekker/$id", loadEvents, { name: "SeriesPage", ...events }),
  page("/tilmelding/$token", loadEvents, { name: "TokenPage", ...events }),
  page("/klynger", loadClusters, { name: "ClustersPage", text: clustersText }),
  page("/klynger/overblik", loadClusters, { name: "ClustersOverviewPage", ...cluster }),
  page("/klynger/nyt", loadClusters, { name: "NewClusterPage", ...cluster }),
  page("/klynger/$id", loadClusters, {
    name: "ClusterPage",
    ...cluster,
    text: [...cluster.text, offersText],
  }),
  page("/klynger/$id/rediger", loadClusters, { name: "EditClusterPage", ...cluster }),
  page("/klynger/$id/parter", loadClusters, { name: "PartiesPage", ...cluster }),
  page("/klynger/$id/mandat", loadClusters, { name: "MandatePage", ...cluster }),
  page("/klynger/$id/noegle", loadClusters, { name: "KeyPage", ...cluster }),
  page("/klynger/$id/moeder", loadClusters, { name: "MeetingsPage", ...cluster }),
  page("/klynger/$id/moeder/nyt", loadClusters, { name: "NewMeetingPage", ...cluster }),
  page("/klynger/$id/moeder/$meetingId", loadClusters, { name: "MeetingPage", ...cluster }),
  page("/klynger/$id/handlinger", loadClusters, { name: "ActionsPage", ...cluster }),
  page("/klynger/$id/handlinger/$actionId", loadClusters, { name: "ActionPage", ...cluster }),
  page("/klynger/$id/faelles-tilbud", loadClusters, { name: "ProposalsPage", ...cluster }),
  page("/klynger/$id/faelles-tilbud/nyt", loadClusters, { name: "NewProposalPage", ...cluster }),
  page("/klynger/$id/faelles-tilbud/$proposalId", loadClusters, { name: "ProposalPage", ...cluster }),
  page("/klynger/$id/faelles-tilbud/$proposalId/rediger", loadClusters, {
    name: "EditProposalPage",
    ...cluster,
  }),
  page("/spoerg", () => import("./networks/threads/compose/choose-network-page.tsx"), {
    name: "ChooseNetworkPage",
    text: threadsText,
    isForSignedIn: true,
    search: (raw) => ({ netvaerk: textIn(raw, "netvaerk"), spoerg: textIn(raw, "spoerg") }),
  }),
  page("/notifikationer", () => import("./notifications/notifications-page.tsx"), {
    name: "NotificationsPage",
    ...notifications,
  }),
  page("/konto/notifikationer", () => import("./notifications/notification-settings-page.tsx"), {
    name: "NotificationSettingsPage",
    ...notifications,
  }),
  page("/eksperter", () => import("./experts/experts-page.tsx"), {
    name: "ExpertsPage",
    text: expertsText,
  }),
  page("/tilbud/$id/takster/$aar", () => import("./rates/published/offer-rate-page.tsx"), {
    name: "OfferRatePage",
    text: ratesText,
    search: (raw) => ({ beregning: textIn(raw, "beregning") }),
  }),
  page("/takster", () => import("./rates/list/rates-page.tsx"), {
    name: "RatesPage",
    text: ratesText,
    isForSignedIn: true,
    search: readRatesSearch,
  }),
  page("/takster/analyse", () => import("./rates/analysis/analysis-page.tsx"), {
    name: "AnalysisPage",
    text: analysisText,
  }),
  page("/takster/pl", () => import("./rates/analysis/series-page.tsx"), {
    name: "SeriesPage",
    text: [analysisText, ratesText],
  }),
  page("/takster/$id", () => import("./rates/workbench/calculation-page.tsx"), {
    name: "CalculationPage",
    text: ratesText,
    isForSignedIn: true,
  }),
  ...methodRoutes,
  ...searchRoutes,
  page("/rammeaftaler", () => import("./agreements/agreements-page.tsx"), {
    name: "AgreementsPage",
    text: agreementsText,
  }),
  page("/rammeaftaler/$id", () => import("./agreements/agreement-page.tsx"), {
    name: "AgreementPage",
    text: agreementsText,
  }),
  page("/tilbud", () => import("./offers/list/offers-page.tsx"), { name: "OffersPage", text: offersText }),
  page("/tilbud/find", () => import("./offers/need/find-page.tsx"), { name: "FindPage", text: offersText }),
  page("/tilbud/sammenlign", () => import("./offers/compare/compare-page.tsx"), {
    name: "ComparePage",
    text: offersText,
  }),
  page("/tilbud/friskhed", () => import("./offers/freshness/fresh-shares-page.tsx"), {
    name: "FreshSharesPage",
    text: offersText,
  }),
  page("/tilbud/mine", loadDesk, { name: "DeskPage", ...desk }),
  page("/tilbud/mine/nyt", loadDesk, { name: "NewOfferPage", ...desk }),
  page("/tilbud/mine/tal", loadDesk, { name: "GridPage", ...desk }),
  page("/tilbud/import", loadDesk, { name: "ImportsPage", ...desk }),
  page("/tilbud/import/$id", loadDesk, { name: "ImportPage", ...desk }),
  page("/tilbud/$id/rediger", loadDesk, { name: "DeskOfferPage", ...desk }),
  page("/tilbud/$id/rediger/stamdata", loadDesk, { name: "EditOfferPage", ...desk }),
  page("/tilbud/$id/rediger/oplysning", loadDesk, { name: "FactPage", ...desk }),
  page("/tilbud/$id", () => import("./offers/offer/offer-page.tsx"), {
    name: "OfferPage",
    text: offersText,
  }),
  page("/log-ind", () => import("./accounts/sign-in/sign-in-page.tsx"), {
    name: "SignInPage",
    text: signInText,
    search: (raw) => ({ videre: textIn(raw, "videre") }),
  }),
  page("/opret", () => import("./accounts/sign-up/sign-up-page.tsx"), {
    name: "SignUpPage",
    text: signUpText,
  }),
  page("/bekraeft/$token", () => import("./accounts/sign-up/confirm-email-page.tsx"), {
    name: "ConfirmEmailPage",
    text: signUpText,
  }),
  page("/invitation/$token", () => import("./accounts/sign-up/invitation-page.tsx"), {
    name: "InvitationPage",
    text: signUpText,
  }),
  page("/foerste-administrator/$token", () => import("./accounts/sign-up/first-administrator-page.tsx"), {
    name: "FirstAdministratorPage",
    text: signUpText,
  }),
  page("/glemt-adgangskode", () => import("./accounts/passwords/forgotten-password-page.tsx"), {
    name: "ForgottenPasswordPage",
    text: signUpText,
  }),
  page("/nulstil-adgangskode/$token", () => import("./accounts/passwords/reset-password-page.tsx"), {
    name: "ResetPasswordPage",
    text: signUpText,
  }),
  page("/konto", () => import("./accounts/profile/profile-page.tsx"), { name: "ProfilePage", ...account }),
  page("/konto/sikkerhed", () => import("./accounts/security/security-page.tsx"), {
    name: "SecurityPage",
    ...account,
  }),
  page("/konto/data", () => import("./accounts/personal-data/personal-data-page.tsx"), {
    name: "PersonalDataPage",
    ...account,
  }),
  page("/personer/$id", () => import("./accounts/people/person-page.tsx"), {
    name: "PersonPage",
    text: peopleText,
    isForSignedIn: true,
  }),
  page("/administration/udbakke", () => import("./operations/outbox/outbox-page.tsx"), {
    name: "OutboxPage",
    ...operations,
  }),
  page("/administration/haendelser", () => import("./operations/audit/audit-page.tsx"), {
    name: "AuditPage",
    ...operations,
  }),
  page("/demo/post", () => import("./operations/mails/kept-mails-page.tsx"), {
    name: "KeptMailsPage",
    text: operationsText,
  }),
  page("/administration/roller", () => import("./accounts/grants/roles-page.tsx"), {
    name: "RolesPage",
    text: rolesText,
    isForSignedIn: true,
    search: (raw) => ({ region: textIn(raw, "region") }),
  }),
  page("/administration", () => import("./accounts/organisations/organisations-page.tsx"), {
    name: "OrganisationsPage",
    ...organisations,
  }),
  page("/administration/organisationer/$id", () => import("./accounts/organisations/organisation-page.tsx"), {
    name: "OrganisationPage",
    ...organisations,
  }),
  page("/om", () => import("./about/about-page.tsx"), { name: "AboutPage", text: aboutText }),
  page("/tilgaengelighed", () => import("./about/accessibility-page.tsx"), {
    name: "AccessibilityPage",
    text: aboutText,
  }),
  page("/privatliv", () => import("./about/privacy-page.tsx"), { name: "PrivacyPage", text: aboutText }),
] as const;
