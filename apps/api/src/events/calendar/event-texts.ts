import type { Language } from "@rammevaerk/contracts/fields";
import type { EventKind } from "@rammevaerk/domain/events";

interface EventTexts {
  readonly kinds: Readonly<Record<EventKind, string>>;
  readonly cancelled: string;
  readonly online: string;
  readonly takePartOnline: string;
  readonly sessions: string;
  readonly offered: string;
  readonly waiting: string;
  readonly calendar: string;
  readonly calendarOf: (name: string) => string;
  readonly personalCalendar: string;
}

/** The words of calendars and feeds. */
export const eventTexts: Readonly<Record<Language, EventTexts>> = {
  da: {
    kinds: {
      "theme-day": "Temadag",
      conference: "Konference",
      symposium: "Symposium",
      "network-meeting": "Netværksmøde",
      "cluster-meeting": "Klyngemøde",
      course: "Kursus",
      "dialogue-meeting": "Dialogmøde",
    },
    cancelled: "Aflyst",
    online: "Online",
    takePartOnline: "Deltag online:",
    sessions: "Dine indslag:",
    offered: "Du er tilbudt en plads. Svar på arrangementets side.",
    waiting: "Du står på ventelisten.",
    calendar: "Arrangementer i Rammeværk",
    calendarOf: (name) => `Arrangementer: ${name}`,
    personalCalendar: "Mine arrangementer i Rammeværk",
  },
  en: {
    kinds: {
      "theme-day": "Theme day",
      conference: "Conference",
      symposium: "Symposium",
      "network-meeting": "Network meeting",
      "cluster-meeting": "Cluster meeting",
      course: "Course",
      "dialogue-meeting": "Dialogue meeting",
    },
    cancelled: "Cancelled",
    online: "Online",
    takePartOnline: "Take part online:",
    sessions: "Your sessions:",
    offered: "You are offered a seat. Answer on the event's page.",
    waiting: "You are on the waiting list.",
    calendar: "Events in Rammeværk",
    calendarOf: (name) => `Events: ${name}`,
    personalCalendar: "My events in Rammeværk",
  },
};
