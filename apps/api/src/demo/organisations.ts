import type { DemoOrganisation } from "./types.ts";

/** Invented operators, schools and associations, so that the demo's people have somewhere to work. */
export const organisations: readonly DemoOrganisation[] = [
  {
    key: "demo:hybenkaer",
    name: "Botilbuddet Hybenkær",
    kind: "municipal-operator",
    municipality: "165",
  },
  {
    key: "demo:tranemosebo",
    name: "Bofællesskaberne Tranemosebo",
    kind: "municipal-operator",
    municipality: "370",
  },
  {
    key: "demo:fyrreklit",
    name: "Rusmiddelcentret Fyrreklit",
    kind: "municipal-operator",
    municipality: "259",
  },
  {
    key: "demo:nordlyng",
    name: "Nordlyng Socialpsykiatri",
    kind: "municipal-operator",
    municipality: "851",
  },
  {
    key: "demo:klangvig",
    name: "Kommunikationscentret Klangvig",
    kind: "municipal-operator",
    municipality: "791",
  },
  {
    key: "demo:klintehede",
    name: "Specialcentret Klintehede",
    kind: "regional-operator",
    region: "1084",
  },
  {
    key: "demo:strandmynte",
    name: "Neurocentret Strandmynte",
    kind: "regional-operator",
    region: "1082",
  },
  {
    key: "demo:solbaerskoven",
    name: "Døgninstitutionen Solbærskoven",
    kind: "regional-operator",
    region: "1083",
  },
  {
    key: "demo:kompashegn",
    name: "Fonden Kompashegn",
    kind: "self-governing-operator",
    municipality: "461",
  },
  {
    key: "demo:ellemarksbo",
    name: "Den selvejende institution Ellemarksbo",
    kind: "self-governing-operator",
    municipality: "316",
  },
  {
    key: "demo:pejlevang",
    name: "Bo- og dagtilbuddet Pejlevang ApS",
    kind: "private-operator",
    municipality: "330",
  },
  {
    key: "demo:tornhylde",
    name: "Opholdsstedet Tornhylde ApS",
    kind: "private-operator",
    municipality: "740",
  },
  {
    key: "demo:praksisinstituttet",
    name: "Institut for Praksisnær Socialforskning",
    kind: "research-institution",
    municipality: "751",
  },
  {
    key: "demo:professionshoejskolen-vestersund",
    name: "Professionshøjskolen Vestersund",
    kind: "education-institution",
    municipality: "330",
  },
  {
    key: "demo:stemmer-i-faellesskab",
    name: "Stemmer i Fællesskab, brugere og pårørende",
    kind: "user-organisation",
    municipality: "101",
  },
];
