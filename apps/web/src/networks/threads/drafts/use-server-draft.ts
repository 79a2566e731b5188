import { findCprNumbers } from "@rammevaerk/domain/networks";
import { useEffect, useEffectEvent, useRef } from "react";
import { client } from "../../../platform/api/client.ts";

const saveAfterMilliseconds = 2_000;
/** The server keeps no more; a text that long can't be sent either. */
const mostCharacters = 40_000;

/**
 * Keeps what is typed in a form on the server as well, so that it can be gone on with on another device. The copy on
 * this device is the form's own matter; when the server can't be reached, nothing is said.
 * A text that is too long or holds something like a CPR number stays here.
 *
 * @returns `discard`, to be called when the post has been sent
 */
export function useServerDraft<Values extends object>(place: string, values: Values, initial: Values) {
  const text = JSON.stringify(values);
  const isBlank = text === JSON.stringify(initial);
  const saved = useRef(text);
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  const underWay = useRef<Promise<unknown>>(Promise.resolve());

  const save = useEffectEvent(() => {
    waiting.current = undefined;
    if (text === saved.current || text.length > mostCharacters || findCprNumbers(text).length > 0) return;
    saved.current = text;
    const { drafts } = client.networks;
    const call = (): Promise<unknown> =>
      isBlank
        ? drafts.discard.mutate({ place })
        : drafts.save.mutate({ place, content: { ...values } as Record<string, unknown> });
    underWay.current = underWay.current.then(call).catch(() => {
      saved.current = "";
    });
  });
  useEffect(() => {
    if (text === saved.current) return;
    waiting.current = setTimeout(() => save(), saveAfterMilliseconds);
    return () => clearTimeout(waiting.current);
  }, [text]);

  return {
    discard: () => {
      clearTimeout(waiting.current);
      saved.current = text;
      underWay.current = underWay.current.then(() => client.networks.drafts.discard.mutate({ place }));
      underWay.current.catch(() => undefined);
    },
  };
}
