import type { PersonalDataHandler } from "../platform/personal-data.ts";
import { membershipData } from "./personal/membership-data.ts";
import { threadsData } from "./threads/personal-data/threads-data.ts";

const parts: readonly PersonalDataHandler[] = [threadsData, membershipData];

/** All that networks store about a person, part by part. */
export const networksPersonalData: PersonalDataHandler = {
  async exportData(db, personId) {
    const exported = [];
    for (const part of parts) exported.push(await part.exportData(db, personId));
    return Object.assign({}, ...exported) as Record<string, unknown>;
  },
  async eraseData(tx, personId, choice) {
    const fileIds: string[] = [];
    for (const part of parts) fileIds.push(...(await part.eraseData(tx, personId, choice)).fileIds);
    return { fileIds };
  },
};
