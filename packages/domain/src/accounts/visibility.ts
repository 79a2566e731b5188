/** Who may see a person's profile: those in a network with the person, everybody signed in, or nobody. */
export const visibilities = ["network-members", "signed-in", "nobody"] as const;
export type Visibility = (typeof visibilities)[number];

/** Answers whether somebody else may see a person's profile. A person always sees the own one. */
export function mayBeSeen(
  visibility: Visibility,
  reader: { readonly isSelf: boolean; readonly sharesNetwork: boolean },
): boolean {
  if (reader.isSelf || visibility === "signed-in") return true;
  return visibility === "network-members" && reader.sharesNetwork;
}
