import { calculateAttendance, calculateAttendedMinutes } from "@rammevaerk/domain/events";
import { isoNow } from "../../platform/clock.ts";
import type { RequestContext } from "../../platform/context.ts";
import { AppError } from "../../platform/errors.ts";
import { writePdfInWorker } from "../../platform/pdf/write-pdf-in-worker.ts";
import { toFileName } from "../../platform/to-file-name.ts";
import { listOwnerNames } from "../calendar/repository.ts";
import { listCheckInActions, listCheckInSessions, toAction } from "../check-in/repository.ts";
import { type Certificate, describeCertificate } from "./describe-certificate.ts";
import { measureEvent } from "./measure-event.ts";
import { type CertificateHolder, getCertificateEvent } from "./repository.ts";

/**
 * The certificate of somebody who was checked in, once the event is over, with the hours that follow from it.
 * @throws AppError certificate-not-earned for who was not checked in, or before the end
 */
export async function giveCertificate(
  { platform, language }: Pick<RequestContext, "platform" | "language">,
  holder: CertificateHolder,
): Promise<{ name: string; bytes: Uint8Array }> {
  const certificate = await loadCertificate({ platform }, holder);
  const bytes = await writePdfInWorker(describeCertificate(certificate, language));
  const ending = language === "da" ? "deltagerbevis" : "certificate";
  return { name: `${ending}-${toFileName(certificate.event.title)}`, bytes };
}

async function loadCertificate(
  { platform: { db, clock } }: Pick<RequestContext, "platform">,
  { participantId, eventId, name }: CertificateHolder,
): Promise<Certificate> {
  const issuedAt = isoNow(clock);
  const event = await getCertificateEvent(db, eventId);
  const log = await listCheckInActions(db, eventId, participantId);
  const marks = calculateAttendance(log.map(toAction)).filter(({ kind }) => kind === "in");
  if (marks.length === 0 || issuedAt < event.ends_at) throw new AppError("certificate-not-earned");
  const sessions = await listCheckInSessions(db, eventId);
  const attended = new Set(marks.map(({ sessionId }) => sessionId));
  return {
    name,
    event,
    owners: (await listOwnerNames(db, [eventId])).get(eventId) ?? [],
    sessions: sessions.filter(({ id }) => attended.has(id)).map(({ title }) => title),
    minutes: calculateAttendedMinutes(measureEvent(event, sessions), marks),
    issuedAt,
  };
}
