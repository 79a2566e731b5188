import type { Language } from "@rammevaerk/contracts/fields";
import type { RegistrationDoor, RegistrationState, SeatPoolKind } from "@rammevaerk/domain/events";

interface ListTexts {
  readonly participants: string;
  readonly needs: string;
  readonly columns: readonly string[];
  readonly needColumns: readonly string[];
  readonly erased: string;
  readonly yes: string;
  readonly pools: Readonly<Record<SeatPoolKind, string>>;
  readonly states: Readonly<Record<RegistrationState, string>>;
  readonly doors: Readonly<Record<RegistrationDoor, string>>;
}

/** The words of the lists that organisers download. */
export const listTexts: Readonly<Record<Language, ListTexts>> = {
  da: {
    participants: "Deltagere",
    needs: "Kost og adgang",
    columns: [
      "Navn",
      "Titel",
      "Organisation",
      "E-mail",
      "Deltager",
      "Tilmelding",
      "Plads i køen",
      "Tilmeldt sammen",
      "Tilmeldt af",
      "Ud over loftet",
      "Tilmeldt den",
    ],
    needColumns: ["Navn", "Kost", "Adgang"],
    erased: "(slettet)",
    yes: "ja",
    pools: { "on-site": "på stedet", online: "online" },
    states: {
      seated: "har plads",
      waiting: "på venteliste",
      offered: "tilbudt plads",
      declined: "sagt nej",
      expired: "udløbet",
      cancelled: "afmeldt",
    },
    doors: {
      self: "sig selv",
      group: "en kollega",
      organiser: "arrangøren",
      import: "indlæst liste",
      "walk-in": "mødt uanmeldt",
    },
  },
  en: {
    participants: "Participants",
    needs: "Diet and access",
    columns: [
      "Name",
      "Title",
      "Organisation",
      "E-mail",
      "Takes part",
      "Registration",
      "Place in the queue",
      "Registered together",
      "Registered by",
      "Beyond the limit",
      "Registered on",
    ],
    needColumns: ["Name", "Diet", "Access"],
    erased: "(erased)",
    yes: "yes",
    pools: { "on-site": "on site", online: "online" },
    states: {
      seated: "has a seat",
      waiting: "on the waiting list",
      offered: "offered a seat",
      declined: "declined",
      expired: "ran out",
      cancelled: "cancelled",
    },
    doors: {
      self: "themselves",
      group: "a colleague",
      organiser: "the organiser",
      import: "imported list",
      "walk-in": "walked in",
    },
  },
};
