import type { AttachmentView } from "@rammevaerk/contracts/attachments";
import { errorText } from "@rammevaerk/contracts/error-texts";
import { useEffect, useRef, useState } from "react";
import { uploadFile } from "../../../platform/api/upload-file.ts";
import { loadErrorTexts } from "../../../platform/errors/error-sentences.ts";
import { useProblemText } from "../../../platform/errors/use-problem-text.ts";
import { createRequestId } from "../../../platform/form/request-id.ts";
import { useLanguage } from "../../../platform/language/language.ts";
import { checkFile } from "./check-file.ts";

/** Where a file is to hang: at a post that is being written, or at the network itself. */
type UploadPurpose = "post" | "network";

/** A file that is on its way to the server, or could not be sent. */
export interface Upload {
  readonly key: string;
  readonly name: string;
  readonly size: number;
  /** 0 to 100. */
  readonly percent: number;
  readonly error?: string;
  /** Set when it has arrived, until the form has taken it. */
  readonly sent?: AttachmentView;
}

export interface Uploads {
  readonly all: readonly Upload[];
  readonly add: (files: readonly File[]) => void;
  /** Stops those on their way, and forgets them. */
  readonly remove: (keys: readonly string[]) => void;
}

/** Sends files to a network as they are picked. What is still on its way when the form goes is stopped. */
export function useUploads(networkId: string, purpose: UploadPurpose): Uploads {
  const language = useLanguage();
  const problemText = useProblemText();
  const [all, setAll] = useState<readonly Upload[]>([]);
  const stops = useRef(new Map<string, AbortController>());
  useEffect(() => {
    const running = stops.current;
    return () => {
      for (const stop of running.values()) stop.abort();
    };
  }, []);

  const change = (key: string, changes: Partial<Upload>): void =>
    setAll((before) => before.map((one) => (one.key === key ? { ...one, ...changes } : one)));
  const start = async (key: string, file: File): Promise<void> => {
    const stop = new AbortController();
    stops.current.set(key, stop);
    try {
      const onProgress = (percent: number): void => change(key, { percent });
      const door = `/api/attachments?${new URLSearchParams({ networkId, purpose }).toString()}`;
      const sent = await uploadFile({ file, door, onProgress, signal: stop.signal });
      change(key, { sent: sent as AttachmentView });
    } catch (error) {
      await loadErrorTexts();
      if (!stop.signal.aborted) change(key, { error: problemText(error) });
    } finally {
      stops.current.delete(key);
    }
  };
  return {
    all,
    add: (files) => {
      for (const file of files) {
        const key = createRequestId();
        const { name, size } = file;
        const refusal = checkFile(file);
        const error = refusal && { error: errorText(refusal.code, refusal.params, language) };
        setAll((before) => [...before, { key, name, size, percent: 0, ...error }]);
        if (refusal === undefined) void start(key, file);
      }
    },
    remove: (keys) => {
      for (const key of keys) stops.current.get(key)?.abort();
      setAll((before) => before.filter(({ key }) => !keys.includes(key)));
    },
  };
}
