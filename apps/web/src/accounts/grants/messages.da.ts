export const messages = {
  roles: {
    administrator: "Administrator",
    secretariat: "Fælles sekretariat",
    "organisation-administrator": "Organisationsadministrator",
    "registry-reporter": "Indberetter",
    economist: "Økonom",
    "council-approver": "Godkender for kommunalbestyrelsen",
    coordinator: "Koordinator",
    member: "Medlem",
    organiser: "Arrangør",
    "check-in": "Indtjekning",
    "method-author": "Metodeforfatter",
    "method-reviewer": "Metodebedømmer",
  },
};

export type Messages = typeof messages;
