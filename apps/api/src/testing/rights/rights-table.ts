import { clusterRights } from "./cluster-rights.ts";
import { methodExchangeRights } from "./method-exchange-rights.ts";
import { methodRights } from "./method-rights.ts";
import { methodSharingRights } from "./method-sharing-rights.ts";
import { everyone, type RightsRow, signedIn } from "./rights-row.ts";
import { searchRights } from "./search-rights.ts";

const administrator: RightsRow = { policy: "administrator", who: ["administrator"] };
const runOrganisation: RightsRow = {
  policy: "accounts.administer-organisation",
  who: ["administrator", "organisation-administrator"],
};
const seeNetwork: RightsRow = { policy: "networks.see", who: "signed-in" };
const readNetwork: RightsRow = { policy: "networks.read", who: ["secretariat", "coordinator", "member"] };
const writeInNetwork: RightsRow = { policy: "networks.write", who: ["coordinator", "member"] };
const coordinateNetwork: RightsRow = {
  policy: "networks.coordinate",
  who: ["administrator", "secretariat", "coordinator"],
};
const moderateNetwork: RightsRow = { policy: "networks.moderate", who: ["secretariat", "coordinator"] };
/** A draft: the operator's economists. Once submitted also those who approve and the region's secretariat; see rates.test.ts. */
const economist: readonly string[] = ["economist"];
const writeCalculation: RightsRow = { policy: "rates.write", who: economist };
const approvers: readonly string[] = ["economist", "council-approver"];
const decideCalculation: RightsRow = { policy: "rates.decide", who: approvers };
const writeSeries: RightsRow = { policy: "rates.write-series", who: ["administrator", "secretariat"] };
const writeRatesOfOffer: RightsRow = { policy: "rates.write-of-offer", who: economist };

const reportOffer: RightsRow = { policy: "offers.report", who: ["registry-reporter"] };
const seeRecording: RightsRow = { policy: "offers.see-recording", who: ["registry-reporter"] };

/** A public event of the organisation; see policy.test.ts of events for the rest. */
const signUp: RightsRow = { policy: "events.see", who: "signed-in" };
const organisers: readonly string[] = ["organisation-administrator"];
const organiseEvent: RightsRow = { policy: "events.organise", who: organisers };

/** Who has the desk of that one event as well; see check-in.test.ts. */
const checkIn: RightsRow = { policy: "events.check-in", who: organisers };

/** An event that an organisation and a cluster own together. */
const runners: readonly string[] = ["organisation-administrator", "coordinator of a cluster"];
const runEvent: RightsRow = { policy: "events.organise", who: runners };
const editEvent: RightsRow = { policy: "events.edit", who: runners };
const publishEvent: RightsRow = { policy: "events.publish", who: runners };
/** For one of its owners alone. */
const answerForOwner: RightsRow = { policy: "events.answer-for-owner", who: ["coordinator of a cluster"] };

/** The reviewed table: one row a procedure. A new procedure without a row fails the test. */
export const rightsTable: Readonly<Record<string, RightsRow>> = {
  ...searchRights,
  "accounts.signIn": everyone,
  "accounts.signInWithSecondFactor": everyone,
  "accounts.signOut": signedIn,
  "accounts.requestPasswordReset": everyone,
  "accounts.resetPassword": everyone,
  "accounts.changePassword": signedIn,
  "accounts.listSessions": signedIn,
  "accounts.endSession": signedIn,
  "accounts.endOtherSessions": signedIn,
  "accounts.startTwoFactor": signedIn,
  "accounts.confirmTwoFactor": signedIn,
  "accounts.endTwoFactor": signedIn,
  "accounts.signUp": everyone,
  "accounts.confirmEmail": everyone,
  "accounts.getInvitation": everyone,
  "accounts.acceptInvitation": everyone,
  "accounts.createFirstAdministrator": everyone,
  "accounts.invite": runOrganisation,
  "accounts.me": everyone,
  "accounts.installation": everyone,
  "accounts.getProfile": signedIn,
  "accounts.updateProfile": signedIn,
  "accounts.confirmCompetences": signedIn,
  "accounts.setLanguage": signedIn,
  "accounts.startAffiliation": signedIn,
  "accounts.endAffiliation": signedIn,
  "accounts.getPerson": signedIn,
  "accounts.findPeople": signedIn,
  "accounts.listOrganisations": everyone,
  "accounts.getOrganisation": everyone,
  "accounts.createOrganisation": administrator,
  "accounts.setMailDomains": runOrganisation,
  "accounts.listOrganisationPeople": runOrganisation,
  "accounts.answerAffiliation": runOrganisation,
  "accounts.grantRole": {
    policy: "accounts.grant-role",
    who: ["administrator", "organisation-administrator"],
  },
  "accounts.endGrant": { policy: "accounts.end-grant", who: ["administrator", "organisation-administrator"] },
  "accounts.listGrants": {
    policy: "accounts.list-grants",
    who: ["administrator", "organisation-administrator"],
  },
  "accounts.listRoleRequirements": administrator,
  "accounts.setRoleRequirement": administrator,
  "accounts.exportMyData": signedIn,
  "accounts.deleteAccount": signedIn,

  "networks.list": signedIn,
  "networks.get": seeNetwork,
  "networks.create": { policy: "networks.create", who: ["administrator", "secretariat"] },
  "networks.update": coordinateNetwork,
  "networks.setDormant": coordinateNetwork,
  "networks.join": seeNetwork,
  "networks.requestMembership": seeNetwork,
  "networks.withdrawRequest": seeNetwork,
  "networks.listRequests": coordinateNetwork,
  "networks.answerRequest": coordinateNetwork,
  "networks.invitePerson": coordinateNetwork,
  "networks.answerInvitation": seeNetwork,
  "networks.leave": seeNetwork,
  "networks.listMembers": seeNetwork,
  "networks.removeMember": coordinateNetwork,
  "networks.setCoordinator": coordinateNetwork,
  "networks.setWatch": writeInNetwork,
  "networks.listExperts": signedIn,
  "networks.listWaiting": signedIn,

  "networks.threads.list": readNetwork,
  "networks.threads.get": { ...readNetwork, policy: "networks.read-thread" },
  "networks.threads.listNewestPosts": readNetwork,
  "networks.threads.startThread": writeInNetwork,
  "networks.threads.reply": { ...writeInNetwork, policy: "networks.reply" },
  /** Only the author, who is none of those who walk; see threads.test.ts. */
  "networks.threads.editPost": { policy: "networks.edit-post", who: [] },
  "networks.threads.getPostSource": { ...readNetwork, policy: "networks.quote-post" },
  "networks.threads.listPostVersions": { ...readNetwork, policy: "networks.read-post" },
  "networks.threads.deletePost": { policy: "networks.delete-post", who: [] },
  "networks.threads.restorePost": { policy: "networks.delete-post", who: [] },
  "networks.threads.pinThread": {
    policy: "networks.pin-thread",
    who: ["secretariat", "coordinator"],
  },
  "networks.threads.acceptAnswer": { policy: "networks.accept-answer", who: ["coordinator"] },
  "networks.threads.markUseful": { ...writeInNetwork, policy: "networks.judge-post" },
  "networks.threads.suggestExperts": writeInNetwork,
  "networks.threads.answerAsk": { policy: "networks.answer-ask", who: [] },
  "networks.threads.report": { ...writeInNetwork, policy: "networks.judge-post" },
  "networks.threads.listReports": moderateNetwork,
  "networks.threads.moderate": { ...moderateNetwork, policy: "networks.moderate-post" },
  "networks.threads.closeReport": { ...moderateNetwork, policy: "networks.close-report" },
  "networks.threads.findMentionable": writeInNetwork,
  "networks.threads.resolveLinks": signedIn,

  "networks.attachments.removeNetworkFile": { ...coordinateNetwork, policy: "networks.remove-file" },

  "networks.drafts.find": signedIn,
  "networks.drafts.save": signedIn,
  "networks.drafts.discard": signedIn,

  ...clusterRights,
  ...methodSharingRights,
  ...methodExchangeRights,
  ...methodRights,

  "offers.search": everyone,
  "offers.get": everyone,
  "offers.history": everyone,
  "offers.compare": everyone,
  "offers.match": everyone,
  "offers.similar": everyone,
  "offers.freshShares": everyone,
  "offers.saveNeed": signedIn,
  "offers.listNeeds": signedIn,
  "offers.deleteNeed": signedIn,

  /** Without the role the lists are empty. */
  "offers.desk.list": signedIn,
  "offers.desk.get": reportOffer,
  "offers.desk.listFactSeries": reportOffer,
  "offers.desk.confirmFacts": reportOffer,
  "offers.desk.changeFact": reportOffer,
  "offers.desk.undo": seeRecording,
  "offers.desk.update": reportOffer,
  "offers.desk.close": reportOffer,
  "offers.desk.open": reportOffer,
  "offers.desk.getGrid": reportOffer,
  "offers.desk.saveGrid": reportOffer,
  "offers.desk.listImports": signedIn,
  "offers.desk.getImport": seeRecording,
  "offers.desk.listImportRows": seeRecording,
  "offers.desk.applyImport": seeRecording,
  "offers.desk.discardImport": seeRecording,

  "notifications.list": signedIn,
  "notifications.count": signedIn,
  "notifications.markRead": signedIn,
  "notifications.getSettings": signedIn,
  "notifications.updateSettings": signedIn,

  "rates.listMine": signedIn,
  "rates.listDue": signedIn,
  "rates.get": { policy: "rates.read", who: economist },
  "rates.start": writeRatesOfOffer,
  "rates.save": writeCalculation,
  "rates.submit": writeCalculation,
  "rates.withdraw": writeCalculation,
  "rates.return": decideCalculation,
  "rates.approve": decideCalculation,
  "rates.publish": { policy: "rates.publish", who: approvers },
  "rates.listAccountYears": writeRatesOfOffer,
  "rates.saveAccountYear": writeRatesOfOffer,
  "rates.publishedOfOffer": everyone,
  "rates.getPublished": everyone,
  "rates.analysis.get": everyone,
  "rates.analysis.explain": everyone,
  "rates.analysis.listSeries": everyone,
  "rates.analysis.addEstimate": writeSeries,
  "rates.analysis.withdrawEstimate": writeSeries,

  "operations.listAudit": {
    policy: "operations.read-audit",
    who: ["administrator", "secretariat", "coordinator"],
  },
  "operations.listDeadMessages": administrator,
  "operations.retryMessage": administrator,
  "operations.discardMessage": administrator,
  "operations.listKeptMails": everyone,

  "events.list": everyone,
  "events.get": everyone,
  /** Who does not run the owner proposes. */
  "events.create": signedIn,
  "events.update": editEvent,
  "events.publish": publishEvent,
  "events.cancel": publishEvent,
  "events.discard": { policy: "events.discard", who: runners },
  "events.addOwner": runEvent,
  "events.answerOwner": answerForOwner,
  "events.leaveOwner": answerForOwner,
  "events.findOwners": signedIn,
  "events.listHelpers": runEvent,
  "events.setHelper": publishEvent,
  "events.saveProgramme": editEvent,
  "events.saveQuestions": editEvent,
  "events.repeat": runEvent,
  "events.updateSeries": runEvent,
  "events.getSeries": everyone,
  "events.calendars.getAddress": signedIn,
  "events.calendars.createAddress": signedIn,
  "events.calendars.updateAddress": signedIn,
  "events.calendars.revokeAddress": signedIn,
  "events.checkIn.list": checkIn,
  "events.checkIn.record": checkIn,
  "events.checkIn.walkIn": checkIn,
  "events.checkIn.ticket": signedIn,
  "events.checkIn.ticketByToken": everyone,
  "events.attendance.get": organiseEvent,
  "events.attendance.ofOwner": { policy: "events.owner-attendance", who: organisers },
  "events.surveys.list": organiseEvent,
  "events.surveys.save": organiseEvent,
  "events.surveys.remove": organiseEvent,
  "events.surveys.remind": organiseEvent,
  "events.surveys.results": organiseEvent,
  "events.surveys.toAnswer": signedIn,
  "events.surveys.answer": signedIn,
  "events.surveys.toAnswerByToken": everyone,
  "events.surveys.answerByToken": everyone,
  "events.erasure.report": { policy: "events.see-erasure", who: ["administrator", ...organisers] },
  "events.erasure.run": { policy: "events.erase", who: ["administrator", ...organisers] },
  "events.messages.preview": organiseEvent,
  "events.messages.send": organiseEvent,
  "events.messages.list": organiseEvent,
  "events.registrations.register": signUp,
  "events.registrations.registerGroup": signUp,
  "events.registrations.getMine": signedIn,
  "events.registrations.listMine": signedIn,
  "events.registrations.getByToken": everyone,
  "events.registrations.cancelByToken": everyone,
  "events.registrations.answerSeatOfferByToken": everyone,
  /** One's own: the walk signs the actor up first. */
  "events.registrations.update": { policy: "events.update-own-registration", who: "signed-in" },
  /** Somebody else's registration; see participants.test.ts for those whom it concerns. */
  "events.registrations.cancel": { policy: "events.cancel-registration", who: organisers },
  "events.registrations.cancelParticipant": { policy: "events.cancel-participant", who: organisers },
  "events.registrations.answerSeatOffer": { policy: "events.answer-seat-offer", who: organisers },
  "events.registrations.list": organiseEvent,
  "events.registrations.overview": organiseEvent,
  "events.registrations.saveShares": organiseEvent,
  "events.registrations.setCapacity": organiseEvent,
  "events.registrations.override": organiseEvent,
  "events.registrations.applyImport": organiseEvent,
  "events.registrations.listWaitingRuns": organiseEvent,
  "events.registrations.listAttendees": everyone,
};
