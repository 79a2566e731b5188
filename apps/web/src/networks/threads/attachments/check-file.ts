import { attachmentLimitBytes, attachmentTypes } from "@rammevaerk/contracts/attachment-types";
import type { ErrorCode, ErrorParams } from "@rammevaerk/contracts/errors";

export interface FileRefusal {
  readonly code: ErrorCode;
  readonly params: ErrorParams;
}

const endings = new Set(Object.values(attachmentTypes).flat());
const megabyte = 1024 * 1024;

/** What a browser's file dialog should offer. */
export const acceptedFiles = [...endings].map((ending) => `.${ending}`).join(",");

/**
 * Answers why the server would refuse a file, as far as its name and size tell, or undefined. It spares people the wait;
 * the server looks at the content.
 */
export function checkFile({ name, size }: { name: string; size: number }): FileRefusal | undefined {
  const ending = name.slice(name.lastIndexOf(".") + 1).toLowerCase();
  if (!name.includes(".") || !endings.has(ending))
    return { code: "attachment-type-refused", params: { value: name } };
  if (size === 0) return { code: "attachment-empty", params: { value: name } };
  if (size > attachmentLimitBytes) {
    const limitMegabytes = attachmentLimitBytes / megabyte;
    return { code: "attachment-too-large", params: { value: name, limitMegabytes } };
  }
  return undefined;
}
