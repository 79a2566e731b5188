import type { EventContent } from "@rammevaerk/contracts/events";
import { calculateClosing } from "@rammevaerk/domain/events";
import { findRegion, findTargetGroup } from "@rammevaerk/domain/reference";
import { createExcerpt, renderMarkdown, toPlainText } from "@rammevaerk/markdown";
import { checkNoCprNumber, checkNoCprNumberInMarkdown } from "../../networks/index.ts";
import { AppError } from "../../platform/errors.ts";
import { foldText } from "../../platform/fold-text.ts";
import { resolveSpan, resolveTime, spanColumns } from "./resolve-time.ts";

const excerptLength = 220;

/** What is stored of what somebody wrote about an event: as written, as shown, as listed, as searched. */
export type EventColumns = ReturnType<typeof describeEvent>;

/**
 * Refuses content that can't be stored, and answers the columns that hold it.
 * @throws AppError cpr-number-found, code-unknown, local-time-missing, local-time-twice; input-invalid for an event that
 * does not end after it begins, and for registration that opens when it has closed
 */
export function describeEvent(content: EventContent) {
  checkTexts(content);
  const { starts, ends } = resolveSpan(content);
  const closesAt = calculateClosing(starts, content.closesDaysBefore);
  return {
    kind: content.kind,
    visibility: content.visibility,
    format: content.format,
    ...describeText(content),
    zone: "Europe/Copenhagen",
    ...spanColumns({ starts, ends }),
    region_id: content.regionId,
    online_url: content.onlineUrl,
    capacity: content.capacity,
    online_capacity: content.onlineCapacity,
    group_policy: content.groupPolicy,
    max_group: content.maxGroup,
    offer_hours: content.offerHours,
    takes_registrations: content.takesRegistrations ? 1 : 0,
    registration_opens_at: resolveOpening(content.registrationOpens, closesAt),
    closes_days_before: content.closesDaysBefore,
    registration_closes_at: closesAt,
    asks_diet: content.asksDiet ? 1 : 0,
    asks_access: content.asksAccess ? 1 : 0,
    reminds_days_before: content.remindsDaysBefore,
    contact_id: content.contactId,
    erase_contact_days: content.erasure.contactDays,
    erase_sensitive_days: content.erasure.sensitiveDays,
    erase_answers_days: content.erasure.answersDays,
    erase_attendance_days: content.erasure.attendanceDays,
  };
}

function checkTexts({ title, description, placeName, regionId, targetGroups }: EventContent): void {
  checkNoCprNumber(title, "title");
  checkNoCprNumber(placeName, "placeName");
  checkNoCprNumberInMarkdown(description, "description");
  if (regionId !== null && findRegion(regionId) === undefined)
    throw new AppError("code-unknown", { value: regionId });
  const unknown = targetGroups.find((code) => findTargetGroup(code) === undefined);
  if (unknown !== undefined) throw new AppError("code-unknown", { value: unknown });
}

function describeText({
  title,
  description,
  placeName,
  placeAddress,
}: Pick<EventContent, "title" | "description" | "placeName" | "placeAddress">) {
  return {
    title,
    sort_title: foldText(title),
    description_markdown: description,
    description_html: renderMarkdown(description),
    excerpt: createExcerpt(description, excerptLength),
    search_text: foldText(`${title} ${placeName} ${toPlainText(description)}`),
    place_name: placeName,
    place_address: placeAddress,
  };
}

function resolveOpening(opens: EventContent["registrationOpens"], closesAt: string): string | null {
  if (opens === null) return null;
  const { instant } = resolveTime(opens, "registrationOpens");
  if (instant >= closesAt)
    throw new AppError("input-invalid", {}, { registrationOpens: { code: "too-large" } });
  return instant;
}
