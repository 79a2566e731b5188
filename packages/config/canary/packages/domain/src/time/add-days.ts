export function addDays(day: number, days: number): number {
  return day + days;
}
