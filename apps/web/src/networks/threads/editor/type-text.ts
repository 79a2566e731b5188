/**
 * Puts a text in place of a part of a text area, as if it had been typed: the writer can undo it. Offsets are in UTF-16
 * units. Where the browser can't, `onChange` gets the whole new text.
 */
export function typeText(
  element: HTMLTextAreaElement,
  { start, end, text }: { start: number; end: number; text: string },
  onChange: (text: string) => void,
): void {
  const { value } = element;
  element.focus();
  element.setSelectionRange(start, end);
  if (!document.execCommand("insertText", false, text))
    onChange(value.slice(0, start) + text + value.slice(end));
  element.setSelectionRange(start + text.length, start + text.length);
}
