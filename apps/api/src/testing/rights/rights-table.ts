/** Who gets past the policy of a procedure, when the subject lies inside the limit of those who hold a role "inside". */
export interface RightsRow {
  readonly policy: string;
  /** "everyone", "signed-in", or the roles that get in, inside their limit. All others are refused. */
  readonly who: "everyone" | "signed-in" | readonly string[];
}

const everyone: RightsRow = { policy: "anyone", who: "everyone" };
/** One's own things, or things that everybody signed in may do; another person's ids are refused (see foreign-ids.test.ts). */
const signedIn: RightsRow = { policy: "signed-in", who: "signed-in" };
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

const delegates: readonly string[] = ["coordinator of a cluster", "member of a cluster"];
const seeCluster: RightsRow = { policy: "clusters.see", who: "signed-in" };
const readCluster: RightsRow = { policy: "clusters.read", who: ["secretariat", ...delegates] };
const writeInCluster: RightsRow = { policy: "clusters.write", who: delegates };
const leadCluster: RightsRow = { policy: "clusters.lead", who: ["coordinator of a cluster"] };
const coordinateCluster: RightsRow = {
  policy: "clusters.coordinate",
  who: ["administrator", "secretariat", "coordinator of a cluster"],
};
/** Who wrote it, who is none of those who walk; see proposals.test.ts of clusters. */
const changeWritten: RightsRow = { ...leadCluster, policy: "clusters.change-written" };

/** A public event of the organisation; see policy.test.ts of events for the rest. */
const signUp: RightsRow = { policy: "events.see", who: "signed-in" };
const organisers: readonly string[] = ["organisation-administrator"];
const organiseEvent: RightsRow = { policy: "events.organise", who: organisers };

/** An event that an organisation and a cluster own together. */
const runners: readonly string[] = ["organisation-administrator", "coordinator of a cluster"];
const runEvent: RightsRow = { policy: "events.organise", who: runners };
const editEvent: RightsRow = { policy: "events.edit", who: runners };
const publishEvent: RightsRow = { policy: "events.publish", who: runners };
/** For one of its owners alone. */
const answerForOwner: RightsRow = { policy: "events.answer-for-owner", who: ["coordinator of a cluster"] };

/** The reviewed table: one row a procedure. A new procedure without a row fails the test. */
export const rightsTable: Readonly<Record<string, RightsRow>> = {
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

  "clusters.list": signedIn,
  "clusters.overview": signedIn,
  "clusters.get": seeCluster,
  "clusters.create": { policy: "clusters.create", who: ["administrator", "secretariat"] },
  "clusters.update": coordinateCluster,
  "clusters.setCoordinator": coordinateCluster,
  "clusters.listWaiting": signedIn,
  "clusters.parties.list": seeCluster,
  "clusters.parties.add": coordinateCluster,
  "clusters.parties.end": coordinateCluster,
  "clusters.parties.setCommitment": coordinateCluster,
  "clusters.parties.addDelegate": coordinateCluster,
  "clusters.parties.endDelegate": coordinateCluster,
  "clusters.mandates.list": readCluster,
  "clusters.mandates.add": leadCluster,
  "clusters.mandates.recordDecision": leadCluster,
  "clusters.costKeys.list": readCluster,
  "clusters.costKeys.set": leadCluster,
  "clusters.costKeys.split": readCluster,
  "clusters.meetings.list": readCluster,
  "clusters.meetings.get": readCluster,
  "clusters.meetings.create": leadCluster,
  "clusters.meetings.save": leadCluster,
  "clusters.meetings.approve": leadCluster,
  "clusters.meetings.addDecision": leadCluster,
  "clusters.meetings.updateDecision": leadCluster,
  "clusters.meetings.removeDecision": leadCluster,
  /** Of those clusters that the reader reads; for others the list is empty. */
  "clusters.actions.list": signedIn,
  "clusters.actions.get": readCluster,
  "clusters.actions.add": leadCluster,
  "clusters.actions.update": leadCluster,
  /** Its owner too, who is none of those who walk; see work.test.ts of clusters. */
  "clusters.actions.setStatus": { ...leadCluster, policy: "clusters.set-action-status" },
  "clusters.links.list": readCluster,
  "clusters.links.add": writeInCluster,
  "clusters.links.remove": writeInCluster,
  "clusters.proposals.list": readCluster,
  "clusters.proposals.get": readCluster,
  "clusters.proposals.create": writeInCluster,
  "clusters.proposals.update": changeWritten,
  "clusters.proposals.calculate": readCluster,
  "clusters.proposals.listComments": readCluster,
  "clusters.proposals.addComment": writeInCluster,
  "clusters.proposals.removeComment": changeWritten,

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
