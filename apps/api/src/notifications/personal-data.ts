import type { PersonalDataHandler } from "../platform/personal-data.ts";

export const notificationsPersonalData: PersonalDataHandler = {
  exportData: () => Promise.resolve({}),
  eraseData: () => Promise.resolve({ fileIds: [] }),
};
