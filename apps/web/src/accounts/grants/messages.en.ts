import type { Messages } from "./messages.da.ts";

export const messages: Messages = {
  roles: {
    administrator: "Administrator",
    secretariat: "Joint secretariat",
    "organisation-administrator": "Organisation administrator",
    "registry-reporter": "Registry reporter",
    economist: "Economist",
    "council-approver": "Approver for the municipal council",
    coordinator: "Coordinator",
    member: "Member",
    organiser: "Organiser",
    "check-in": "Check-in",
    "method-author": "Method author",
    "method-reviewer": "Method reviewer",
  },
};
