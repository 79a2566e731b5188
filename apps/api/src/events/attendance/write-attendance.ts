import type { AttendanceReport } from "@rammevaerk/contracts/event-days";
import type { Language } from "@rammevaerk/contracts/fields";
import type { Cell } from "@rammevaerk/tables";

interface Texts {
  readonly fileName: string;
  readonly columns: readonly string[];
  readonly total: string;
  readonly noOrganisation: string;
  readonly hidden: (under: number) => string;
  readonly day: string;
  readonly session: string;
}

export const attendanceTexts: Readonly<Record<Language, Texts>> = {
  da: {
    fileName: "fremmoede",
    columns: ["Gruppe", "Navn", "Tilmeldte", "Mødt", "Udeblevet"],
    total: "I alt",
    noOrganisation: "Uden organisation",
    hidden: (under) => `Skjult: kan vise noget om færre end ${under}`,
    day: "Dag",
    session: "Indslag",
  },
  en: {
    fileName: "attendance",
    columns: ["Group", "Name", "Registered", "Came", "No-show"],
    total: "Total",
    noOrganisation: "Without an organisation",
    hidden: (under) => `Hidden: could tell about fewer than ${under}`,
    day: "Day",
    session: "Session",
  },
};

const group: Readonly<Record<Language, string>> = { da: "Organisation", en: "Organisation" };

/** Attendance as rows of cells, headings first. What is hidden says so. */
export function listAttendanceRows(report: AttendanceReport, language: Language): Cell[][] {
  const text = attendanceTexts[language];
  const show = (count: number | null): Cell =>
    count ?? (report.isTaken ? text.hidden(report.hidesUnder) : "");
  const counts = ({ registered, came, noShow }: AttendanceReport["total"]): Cell[] => [
    registered ?? text.hidden(report.hidesUnder),
    show(came),
    show(noShow),
  ];
  return [
    [...text.columns],
    ...report.byOrganisation.map((row) => [
      group[language],
      row.name === "" ? text.noOrganisation : row.name,
      ...counts(row),
    ]),
    ...report.byDay.map(({ day, came }) => [text.day, day, "", show(came), ""]),
    ...report.bySession.map(({ title, came }) => [text.session, title, "", show(came), ""]),
    [text.total, "", ...counts(report.total)],
  ];
}
