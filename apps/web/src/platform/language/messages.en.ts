import { formatNumber } from "../format/numbers.ts";
import type { Messages } from "./messages.da.ts";

const ui: Messages["ui"] = {
  error: "Error",
  information: "Information",
  success: "Done",
  warning: "Warning",
  close: "Close",
  optional: "(optional)",
  showPassword: "Show the password",
  hidePassword: "Hide the password",
  charactersLeft: (count) =>
    count === 1 ? "1 character left" : `${formatNumber(count, "en")} characters left`,
  charactersOver: (count) =>
    count === 1 ? "1 character too many" : `${formatNumber(count, "en")} characters too many`,
  loading: "Loading",
  noMatches: "Nothing matches. Try another word.",
  matches: (count) => (count === 1 ? "1 option" : `${formatNumber(count, "en")} options`),
  remove: (name) => `Remove ${name}`,
  atMost: (count) => `You can pick at most ${count}. Remove one to pick another.`,
  write: "Write",
  preview: "Preview",
  bold: "Bold",
  italic: "Italic",
  list: "Bulleted list",
  link: "Link",
  sortBy: (column) => `Sort by ${column}`,
};

export const messages: Messages = {
  ui,
  skipToContent: "Skip to the content",
  nav: {
    label: "Main menu",
    menu: "Menu",
    search: "Search everything",
    breadcrumb: "Breadcrumb",
    overview: "Overview",
    networks: "Networks",
    clusters: "Clusters",
    experts: "Experts",
    events: "Events",
    offers: "Offers",
    methods: "Methods",
    rates: "Rates",
    agreements: "Framework agreements",
    about: "About Rammeværk",
    accessibility: "Accessibility",
    privacy: "Privacy",
    footer: "About this site",
  },
  account: {
    signIn: "Sign in",
    signUp: "Create account",
    signOut: "Sign out",
    profile: "My account",
    security: "Security",
    administration: "Administration",
    menu: (name) => `${name}, account menu`,
    notifications: (unread) => (unread === 0 ? "Notifications" : `Notifications, ${unread} unread`),
    newNotification: "You have a new notification.",
    rolesAsleep: "One of your roles is waiting for you to turn on two-factor sign-in.",
    rolesAsleepAction: "Turn it on under Security",
  },
  language: {
    label: "Language",
    failed: "The language could not be fetched. Try again when the connection is back.",
  },
  demo: {
    badge: "Demo",
    text: "This is a demo. People, networks, offers and rates are invented.",
    mail: "See the demo's mail",
  },
  connection: {
    lost: "There is no connection to Rammeværk. We keep trying, and what you have written stays here.",
    back: "The connection is back.",
  },
  session: {
    expiredHeading: "Sign in again",
    expired:
      "You are no longer signed in. Sign in here, and what you were doing goes on. Nothing you have written is lost.",
    signedOut: "You are signed out.",
  },
  form: {
    summary: "Correct this before you go on",
    failed: "It did not work",
    restored: (when) => `Here is what you wrote ${when}. It had not been sent.`,
    startOver: "Discard the draft",
  },
  data: {
    failed: "The content could not be fetched",
    retry: "Try again",
    undo: "Undo",
    undone: "It has been undone.",
    showMore: "Show more",
    shown: (shown, total) => {
      if (total === null) return `Showing ${formatNumber(shown, "en")}`;
      const of = total > 1000 ? "over 1,000" : formatNumber(total, "en");
      return `Showing ${formatNumber(shown, "en")} of ${of}`;
    },
    results: (total) =>
      total > 1000 ? "Over 1,000 results" : total === 1 ? "1 result" : `${formatNumber(total, "en")} results`,
  },
  notFound: {
    title: "The page does not exist",
    lead: "The address is wrong or out of date, or you have no access to the page.",
    signedOutHint: "If the page is for professionals only, sign in first.",
    toOverview: "Go to the overview",
  },
  broken: {
    title: "Something went wrong",
    lead: "The page could not be shown. What you have written is kept on this device.",
    retry: "Try again",
    reload: "Reload the page",
    detail: "If it happens again, send this to the administrator:",
  },
  errors: {
    lostConnection:
      "There is no connection to Rammeværk, so nothing was saved. What you have written stays here. Try again in a moment.",
  },
};
