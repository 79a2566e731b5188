import { peopleInHovedstaden } from "./people/hovedstaden.ts";
import { peopleInMidtjyllandAndNordjylland } from "./people/midtjylland-og-nordjylland.ts";
import { signInPeople } from "./people/sign-in-people.ts";
import { peopleInSjaelland } from "./people/sjaelland.ts";
import { peopleInSyddanmark } from "./people/syddanmark.ts";
import type { DemoPerson } from "./types.ts";

export const people: readonly DemoPerson[] = [
  ...signInPeople,
  ...peopleInHovedstaden,
  ...peopleInSjaelland,
  ...peopleInSyddanmark,
  ...peopleInMidtjyllandAndNordjylland,
];
