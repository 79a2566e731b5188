/** Joins the class names that hold; absent ones are left out. `classNames("card", isNew && "card--new")`. */
export function classNames(...names: readonly (string | false | undefined)[]): string {
  return names.filter((name) => typeof name === "string" && name !== "").join(" ");
}
