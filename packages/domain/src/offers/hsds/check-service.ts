import { isIsoDate, isIsoInstant } from "../../time/index.ts";
import type { HsdsService } from "./hsds-objects.ts";

/** What HSDS's schemas let through and nobody means. */
export interface HsdsProblem {
  readonly code:
    | "day-unknown"
    | "instant-unknown"
    | "period-empty"
    | "available-above-maximum"
    | "age-reversed"
    | "amount-negative";
  /** Where: "cost_options.0.valid_to". */
  readonly path: string;
  readonly value: string | number;
}

/**
 * Answers what is wrong with a service although its schema accepts it: days that do not exist, periods that end before they begin,
 * more places free than there are, an age from 67 to 18, amounts below 0.
 * @example checkHsdsService({ ...service, assured_date: "2026-02-30" })[0] // { code: "day-unknown", path: "assured_date", value: "2026-02-30" }
 */
export function checkHsdsService(service: HsdsService): HsdsProblem[] {
  const { minimum_age: from, maximum_age: to } = service;
  return [
    ...checkDay("assured_date", service.assured_date),
    ...checkInstant("last_modified", service.last_modified),
    ...(from !== undefined && to !== undefined && from > to
      ? [{ code: "age-reversed", path: "minimum_age", value: from } as const]
      : []),
    ...service.schedules.flatMap((schedule, at) => checkPeriod(`schedules.${at}`, schedule)),
    ...service.cost_options.flatMap((option, at) => [
      ...checkPeriod(`cost_options.${at}`, option),
      ...(option.amount < 0
        ? [{ code: "amount-negative", path: `cost_options.${at}.amount`, value: option.amount } as const]
        : []),
    ]),
    ...service.capacities.flatMap((capacity, at) => checkCapacity(`capacities.${at}`, capacity)),
    ...service.metadata.flatMap((record, at) => checkRecord(`metadata.${at}`, record)),
    ...service.service_at_locations.flatMap(({ metadata = [] }, place) =>
      metadata.flatMap((record, at) => checkRecord(`service_at_locations.${place}.metadata.${at}`, record)),
    ),
  ];
}

function checkDay(path: string, value: string | undefined): HsdsProblem[] {
  return value === undefined || isIsoDate(value) ? [] : [{ code: "day-unknown", path, value }];
}

function checkInstant(path: string, value: string): HsdsProblem[] {
  return isIsoInstant(value) ? [] : [{ code: "instant-unknown", path, value }];
}

function checkPeriod(
  path: string,
  { valid_from, valid_to }: { valid_from: string; valid_to?: string },
): HsdsProblem[] {
  const days = [...checkDay(`${path}.valid_from`, valid_from), ...checkDay(`${path}.valid_to`, valid_to)];
  if (days.length > 0 || valid_to === undefined || valid_from <= valid_to) return days;
  return [{ code: "period-empty", path: `${path}.valid_to`, value: valid_to }];
}

function checkCapacity(
  path: string,
  { available, maximum, updated }: HsdsService["capacities"][number],
): HsdsProblem[] {
  const isAbove = maximum !== undefined && available > maximum;
  return [
    ...(isAbove
      ? [{ code: "available-above-maximum", path: `${path}.available`, value: available } as const]
      : []),
    ...(available < 0
      ? [{ code: "amount-negative", path: `${path}.available`, value: available } as const]
      : []),
    ...checkInstant(`${path}.updated`, updated),
  ];
}

function checkRecord(path: string, record: HsdsService["metadata"][number]): HsdsProblem[] {
  return [
    ...checkDay(`${path}.last_action_date`, record.last_action_date),
    ...checkDay(`${path}.as_of`, record.as_of),
    ...checkPeriod(path, record),
    ...checkInstant(`${path}.recorded_at`, record.recorded_at),
  ];
}
