import type { Language } from "@rammevaerk/contracts/fields";
import type { PdfDocument } from "../../platform/pdf/pdf-document.ts";
import { describeMoment, describeTime } from "../calendar/describe-time.ts";
import type { CertificateEvent } from "./repository.ts";

/** What a certificate says. */
export interface Certificate {
  readonly name: string;
  readonly event: CertificateEvent;
  readonly owners: readonly string[];
  /** The sessions at which the participant was checked in. */
  readonly sessions: readonly string[];
  readonly minutes: number;
  readonly issuedAt: string;
}

interface Texts {
  readonly title: string;
  readonly tookPart: string;
  readonly when: string;
  readonly where: string;
  readonly hours: string;
  readonly by: string;
  readonly sessions: string;
  readonly issued: (moment: string) => string;
  readonly footer: string;
}

const certificateTexts: Readonly<Record<Language, Texts>> = {
  da: {
    title: "Deltagerbevis",
    tookPart: "har deltaget i",
    when: "Tid",
    where: "Sted",
    hours: "Timer",
    by: "Arrangør",
    sessions: "Indslag",
    issued: (moment) => `Udstedt ${moment} på grundlag af det registrerede fremmøde.`,
    footer: "Side {page} af {pages}",
  },
  en: {
    title: "Certificate of attendance",
    tookPart: "took part in",
    when: "Time",
    where: "Place",
    hours: "Hours",
    by: "Organiser",
    sessions: "Sessions",
    issued: (moment) => `Issued ${moment} on the grounds of the recorded attendance.`,
    footer: "Page {page} of {pages}",
  },
};

/** A certificate as a document that screen readers can read as well. */
export function describeCertificate(certificate: Certificate, language: Language): PdfDocument {
  const { name, event, owners, sessions, minutes, issuedAt } = certificate;
  const text = certificateTexts[language];
  const line = (label: string, value: string) =>
    value === "" ? [] : [{ kind: "text" as const, text: `${label}: ${value}` }];
  return {
    title: `${text.title}: ${event.title}`,
    language,
    footer: text.footer,
    blocks: [
      { kind: "heading", level: 1, text: text.title },
      { kind: "heading", level: 2, text: name },
      { kind: "text", text: text.tookPart },
      { kind: "heading", level: 2, text: event.title },
      ...line(text.when, describeTime({ startsAt: event.starts_at, endsAt: event.ends_at }, language)),
      ...line(text.where, event.place_name),
      ...line(text.hours, formatHours(minutes, language)),
      ...line(text.by, owners.join(", ")),
      ...line(text.sessions, sessions.join("; ")),
      { kind: "text", text: text.issued(describeMoment(issuedAt, language)), isQuiet: true },
    ],
  };
}

/** Hours in quarters: "6", "6,25". */
function formatHours(minutes: number, language: Language): string {
  const quarters = Math.round(minutes / 15) / 4;
  return quarters.toLocaleString(language === "da" ? "da-DK" : "en-GB", { maximumFractionDigits: 2 });
}
