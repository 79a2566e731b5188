/** The picks with one more, or without it when it was there. */
export function togglePick(picked: readonly string[], one: string): string[] {
  return picked.includes(one) ? picked.filter((other) => other !== one) : [...picked, one];
}
