import type { PersonalDataHandler } from "../platform/personal-data.ts";

export const networksPersonalData: PersonalDataHandler = {
  exportData: () => Promise.resolve({}),
  eraseData: () => Promise.resolve({ fileIds: [] }),
};
