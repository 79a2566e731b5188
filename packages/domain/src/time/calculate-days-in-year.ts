/**
 * Answers how many days a year has: 366 in a leap year, else 365.
 * @param year a whole number
 * @example calculateDaysInYear(2028) // 366
 */
export function calculateDaysInYear(year: number): 365 | 366 {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 366 : 365;
}
