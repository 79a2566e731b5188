import type { Language } from "@rammevaerk/contracts/fields";
import type { NotificationSettings } from "@rammevaerk/contracts/notifications";
import { fill, unsubscribeTexts } from "./texts.ts";

/** A page of its own, for readers who come from a mail: no script, nothing to load, no sign-in. */
export type UnsubscribePage =
  | { readonly kind: "ask" | "done"; readonly setting: keyof NotificationSettings }
  | { readonly kind: "invalid" };

export function renderUnsubscribePage(page: UnsubscribePage, language: Language): string {
  const texts = unsubscribeTexts[language];
  const settings = `<p><a href="/konto/notifikationer">${texts.settings}</a></p>`;
  if (page.kind === "invalid")
    return render(texts.invalidTitle, `<p>${texts.invalid}</p>${settings}`, language);
  const about = texts.about[page.setting];
  if (page.kind === "done")
    return render(texts.doneTitle, `<p>${fill(texts.done, { about })}</p>${settings}`, language);
  const form = `<form method="post"><button type="submit">${texts.button}</button></form>`;
  return render(texts.title, `<p>${fill(texts.ask, { about })}</p>${form}${settings}`, language);
}

function render(title: string, content: string, language: Language): string {
  return `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex"><title>${title} – Rammeværk</title></head>
<body><main><h1>${title}</h1>${content}</main></body>
</html>`;
}
