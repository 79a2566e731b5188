import type { PersonalDataHandler } from "../platform/personal-data.ts";
import { membershipData } from "./personal/membership-data.ts";

/** All that networks store about a person, part by part. */
export const networksPersonalData: PersonalDataHandler = membershipData;
