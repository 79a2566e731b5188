import type { Messages } from "./messages.da.ts";

export const messages: Messages = {
  name: "Name",
  nameHint: "This is how others see you.",
  nameMissing: "Write your name, at least two letters.",
  email: "Work e-mail",
  emailHint: "We send a link to the address. It is used to sign in.",
  emailWrong: "Write your e-mail address, for example name@municipality.dk.",
  jobTitle: "Title",
  jobTitleHint: "For example social worker or head of unit.",
  organisation: "Organisation",
  organisationHint: "Write a few letters of the name: municipality, region, offer or school.",
  organisationMissing: "Pick the organisation you work in.",
  newPassword: "Password",
  chosenPassword: "New password",
  passwordRules:
    "At least 12 characters. Not one of the most used words, and not your name or e-mail. Four random words are good.",
  passwordTooShort: (length) =>
    length === 0
      ? "Choose a password of at least 12 characters."
      : `The password has ${length} characters. It takes at least 12.`,
  signUp: {
    title: "Create account",
    lead: "Rammeværk is for professionals in specialised social services. It takes a few minutes.",
    submit: "Create account",
    haveAccount: "Do you have an account already?",
    toSignIn: "Sign in",
    missingOrganisation:
      "Is your organisation missing? Ask its administrator or your joint secretariat to have it added.",
    sentTitle: "Check your mail",
    sent: (email) => `We have sent a mail to ${email}. Follow the link in it within two days.`,
    sentNone: "If no mail comes, look in your junk mail, or correct the address and send again.",
    correct: "Correct the details",
    demoPost: "This is a demo, so the mail is not sent.",
    demoPostLink: "Read it in the demo's mail",
  },
  confirm: {
    title: "Confirm your address",
    lead: "Then your account is ready.",
    submit: "Confirm my address",
    activeTitle: "Welcome",
    active: (organisation) => `Your account is open, and you belong to ${organisation}. You are signed in.`,
    waitingTitle: "Your address is confirmed",
    waiting: (organisation) =>
      `An administrator of ${organisation} must now say that you belong there. You get a mail when that is done.`,
    toProfile: "Write what you know about",
    toNetworks: "Find a network",
    toOverview: "Go to the overview",
  },
  invitation: {
    title: "You are invited",
    lead: (invitedBy, organisation) =>
      `${invitedBy} has invited you to Rammeværk as a member of staff of ${organisation}.`,
    email: "Your account gets the address",
    organisation: "Organisation",
    submit: "Create account",
  },
  first: {
    title: "Create the first administrator",
    lead: "You are setting up Rammeværk. Your account may do everything and can give roles to others.",
    submit: "Create administrator",
  },
  forgotten: {
    title: "Forgotten password",
    lead: "Write your e-mail, and we send a link to choose a new one.",
    submit: "Send link",
    sentTitle: "Check your mail",
    sent: (email) => `If ${email} has an account, a mail is on its way with a link to choose a new password.`,
    again: "Try another address",
    toSignIn: "Back to sign in",
  },
  reset: {
    title: "Choose a new password",
    lead: "Afterwards you are signed out everywhere else.",
    submit: "Save the new password",
    doneTitle: "Your password is changed",
    done: "Sign in with the new one.",
    toSignIn: "Sign in",
  },
  deadLink: {
    title: "The link no longer works",
    lead: "It has been used or has expired.",
    signUp: "Sign up again",
    signIn: "Sign in",
    forgotten: "Ask for a new link",
    invitation: "Ask the person who invited you to send a new invitation.",
    first: "Start the server again for a new link, or sign in if there is an administrator already.",
  },
};
