const nameLimit = 120;
/** Characters that are not shown, and those that turn the reading direction around so that `exe.pdf` is seen for `fdp.exe`. */
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/gu;

/**
 * Answers the name under which an uploaded file is shown and downloaded: without folders and unseen characters, at most
 * 120 characters with its ending kept. It never becomes a path on the server.
 * @example cleanFileName("C:\\Mine filer\\Årsplan.pdf") // "Årsplan.pdf"
 */
export function cleanFileName(given: string): string {
  const base = given.normalize("NFC").split(/[/\\]/).at(-1) ?? "";
  const name = base
    .replaceAll(unseen, "")
    .replaceAll(/\s+/gu, " ")
    .replace(/^[. ]+/, "")
    .replace(/[. ]+$/, "");
  if (name === "") return "fil";
  const ending = endingOf(name);
  const characters = [...name];
  if (characters.length <= nameLimit) return name;
  const kept = characters.slice(0, nameLimit - ending.length - 1).join("");
  return ending === "" ? characters.slice(0, nameLimit).join("") : `${kept}.${ending}`;
}

/** The ending of a file's name in small letters, without the full stop; empty when it has none or a longer one than any we know. */
export function endingOf(name: string): string {
  return /\.([a-z\d]{1,5})$/i.exec(name)?.[1]?.toLowerCase() ?? "";
}

/** The header that offers a download under the file's own name, for old readers in plain letters, for all others as it is. */
export function presentDisposition(kind: "attachment" | "inline", name: string): string {
  const plain = name.normalize("NFKD").replaceAll(/[^\w .()-]/g, "_");
  const encoded = encodeURIComponent(name).replaceAll(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `${kind}; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
