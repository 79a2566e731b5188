import type { Language } from "@rammevaerk/contracts/fields";
import { LanguageSwitch } from "@rammevaerk/ui";
import { showToast } from "../announce/toast.ts";
import { client } from "../api/client.ts";
import { changeLanguage, useLanguage } from "../language/language.ts";
import { shellText } from "../language/shell-text.ts";
import { useText } from "../language/use-text.ts";
import { useSession } from "../session/session.ts";

const languages = [
  { code: "da", name: "Dansk" },
  { code: "en", name: "English" },
] as const;

/** Danish or English, at once; a signed-in person's choice follows the account, mails included. */
export function ChooseLanguage() {
  const text = useText(shellText);
  const language = useLanguage();
  const session = useSession();
  const choose = async (next: Language): Promise<void> => {
    try {
      await changeLanguage(next);
      if (session !== undefined && session !== null)
        await client.accounts.setLanguage.mutate({ language: next });
    } catch {
      showToast({ kind: "error", text: text.language.failed });
    }
  };
  return (
    <LanguageSwitch
      label={text.language.label}
      languages={languages}
      current={language}
      onChange={(next) => void choose(next)}
    />
  );
}
