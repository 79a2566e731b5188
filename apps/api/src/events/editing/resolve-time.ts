import type { LocalTime } from "@rammevaerk/contracts/events";
import type { PlacedTime } from "@rammevaerk/domain/events";
import { isIsoLocalTime, toInstant, toLocal } from "@rammevaerk/domain/time";
import { AppError } from "../../platform/errors.ts";

/** The years in which an event can lie: the clock's rule is known, and the year has four digits to the end of it. */
const firstDay = "1996-01-01";
const lastDay = "9998-12-31";

/**
 * The moment of a time that somebody wrote.
 * @param field the path of the time in the input, such as "sessions.3.starts"
 * @throws AppError local-time-missing, local-time-twice with the time that was written; input-invalid for no time at all
 */
export function resolveTime({ local, fold }: LocalTime, field: string): PlacedTime {
  if (!isIsoLocalTime(local) || local < firstDay || local > lastDay)
    throw new AppError("input-invalid", {}, { [field]: { code: "wrong-form" } });
  const meaning = toInstant(local, fold);
  const time = local.slice(11);
  const fields = { [field]: { code: "wrong-form" } } as const;
  switch (meaning.kind) {
    case "missing": {
      const { proposal } = meaning;
      const params = { local, proposal, time, proposedTime: proposal.slice(11) };
      throw new AppError("local-time-missing", params, fields);
    }
    case "twice":
      throw new AppError("local-time-twice", { local, time }, fields);
    case "once":
      return { local, fold: toLocal(meaning.instant).fold, instant: meaning.instant };
  }
}

/**
 * The moments from which and until something takes place.
 * @throws AppError as `resolveTime`; input-invalid when it does not end after it begins
 */
export function resolveSpan(
  { starts, ends }: { readonly starts: LocalTime; readonly ends: LocalTime },
  path = "",
): { starts: PlacedTime; ends: PlacedTime } {
  const span = { starts: resolveTime(starts, `${path}starts`), ends: resolveTime(ends, `${path}ends`) };
  if (span.ends.instant <= span.starts.instant)
    throw new AppError("input-invalid", {}, { [`${path}ends`]: { code: "too-small" } });
  return span;
}

/** The columns that hold a span. */
export function spanColumns({ starts, ends }: { readonly starts: PlacedTime; readonly ends: PlacedTime }) {
  return {
    starts_local: starts.local,
    starts_fold: starts.fold,
    starts_at: starts.instant,
    ends_local: ends.local,
    ends_fold: ends.fold,
    ends_at: ends.instant,
  };
}
