/** The only way to the time: tests put in their own. */
export interface Clock {
  now(): Date;
}

export const systemClock: Clock = { now: () => new Date() };

/** The moment as it is stored and sent: a UTC instant in ISO form. */
export function isoNow(clock: Clock): string {
  return clock.now().toISOString();
}

/** The instant so many seconds after now, in ISO form. */
export function isoIn(clock: Clock, seconds: number): string {
  return new Date(clock.now().getTime() + seconds * 1000).toISOString();
}

/** A clock that stands still until it is moved. */
export function createManualClock(start: string): Clock & { advance(seconds: number): void } {
  let now = new Date(start).getTime();
  return {
    now: () => new Date(now),
    advance: (seconds) => {
      now += seconds * 1000;
    },
  };
}
