import type { PersonalDataHandler } from "../../platform/personal-data.ts";
import { unbuilt } from "../unbuilt.ts";

export const accountsPersonalData: PersonalDataHandler = { exportData: unbuilt, eraseData: unbuilt };
