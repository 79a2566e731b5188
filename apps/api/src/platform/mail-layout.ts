import { escapeHtml } from "./escape-html.ts";
import type { Mail } from "./mail.ts";

const texts = {
  da: { unsubscribe: "Vil du ikke have mails om dette? Afmeld med ét klik:" },
  en: { unsubscribe: "Do you not want mail about this? Unsubscribe with one click:" },
} as const;

/** The mail as plain text: paragraphs, the address of the next step, and how to unsubscribe. */
export function renderMailText(mail: Mail): string {
  const action = mail.action === undefined ? [] : [`${mail.action.label}:\n${mail.action.url}`];
  const unsubscribe =
    mail.unsubscribeUrl === undefined ? [] : [`${texts[mail.language].unsubscribe}\n${mail.unsubscribeUrl}`];
  return [...mail.paragraphs, ...action, "Rammeværk", ...unsubscribe].join("\n\n");
}

/** The same as HTML that every mail reader shows: no pictures, no scripts, nothing fetched. */
export function renderMailHtml(mail: Mail): string {
  const paragraphs = mail.paragraphs
    .map((text) => `<p>${escapeHtml(text).replaceAll("\n", "<br>")}</p>`)
    .join("\n");
  const action =
    mail.action === undefined
      ? ""
      : `<p><a href="${escapeHtml(mail.action.url)}" style="font-weight:bold">${escapeHtml(mail.action.label)}</a></p>`;
  const unsubscribe =
    mail.unsubscribeUrl === undefined
      ? ""
      : `<p style="font-size:13px">${escapeHtml(texts[mail.language].unsubscribe)} <a href="${escapeHtml(mail.unsubscribeUrl)}">${escapeHtml(mail.unsubscribeUrl)}</a></p>`;
  return `<!doctype html>
<html lang="${mail.language}"><head><meta charset="utf-8"><title>${escapeHtml(mail.subject)}</title></head>
<body style="font-family:sans-serif;font-size:16px;line-height:1.5;color:#1a1a1a;max-width:36em">
${paragraphs}
${action}
<p>Rammeværk</p>
${unsubscribe}
</body></html>`;
}
