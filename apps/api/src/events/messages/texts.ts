import type { Language } from "@rammevaerk/contracts/fields";
import { danish } from "./texts.da.ts";
import { english } from "./texts.en.ts";
import type { MailTexts } from "./wording.ts";

/** The mails about events, by language. */
export const mailTexts: Readonly<Record<Language, MailTexts>> = { da: danish, en: english };
