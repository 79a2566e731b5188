const key = "rammevaerk:slash-key";
const typing = "input, textarea, select, [contenteditable]";

/** Whether the key leads to the search. It does, until somebody turns it off on this device. */
export function isSlashKeyOn(): boolean {
  try {
    return localStorage.getItem(key) !== "off";
  } catch {
    return true;
  }
}

export function turnSlashKey(isOn: boolean): void {
  try {
    if (isOn) localStorage.removeItem(key);
    else localStorage.setItem(key, "off");
  } catch {
    // Storage may be closed; then the key keeps its meaning.
  }
}

/** Whether a key press asks for the search: the sign alone, and not while something is written or lies over the page. */
function isSlash(event: KeyboardEvent): boolean {
  const isAlone = !event.ctrlKey && !event.metaKey && !event.altKey && !event.defaultPrevented;
  if (event.key !== "/" || !isAlone || event.isComposing) return false;
  const isTyping = event.target instanceof Element && event.target.closest(typing) !== null;
  return !isTyping && document.querySelector("dialog[open]") === null;
}

/** Lets "/" lead to the search in the header from anywhere on a page. */
export function watchSlashKey(): void {
  document.addEventListener("keydown", (event) => {
    if (!isSlash(event) || !isSlashKeyOn()) return;
    const field = document.getElementById("header-search");
    if (field === null) return;
    event.preventDefault();
    if (field.offsetParent === null) document.querySelector<HTMLElement>(".search-open")?.click();
    field.focus();
  });
}
