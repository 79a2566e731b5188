import type { CheckInRow } from "@rammevaerk/contracts/event-days";
import { findParticipantOfCode } from "@rammevaerk/domain/events";
import { Alert, Button, Dialog, TextField } from "@rammevaerk/ui";
import { useEffect, useRef, useState } from "react";
import { useText } from "../../platform/language/use-text.ts";
import { checkInText } from "./check-in-text.ts";

interface ScannerProps {
  rows: readonly CheckInRow[];
  isIn: (row: CheckInRow) => boolean;
  onTicket: (code: string) => void;
  onClose: () => void;
}

/** Tickets one after the other, by the camera where the browser can read codes, else pasted or typed. */
export function Scanner(props: ScannerProps) {
  const text = useText(checkInText);
  const { scanner } = text;
  const [said, setSaid] = useState<{ kind: "success" | "warning"; text: string }>();
  const [typed, setTyped] = useState("");
  const take = (code: string): void => {
    const participantId = findParticipantOfCode(code);
    const row = props.rows.find((one) => one.participantId === participantId);
    if (participantId === undefined) return setSaid({ kind: "warning", text: scanner.notATicket });
    if (row !== undefined && props.isIn(row))
      return setSaid({ kind: "warning", text: text.already(row.name) });
    props.onTicket(code);
    if (row === undefined) return setSaid({ kind: "warning", text: scanner.notHere });
    return setSaid({ kind: "success", text: text.done(row.name) });
  };
  const camera = useCamera(take);
  return (
    <Dialog
      heading={scanner.heading}
      onClose={props.onClose}
      form="sheet"
      actions={<Button onClick={props.onClose}>{scanner.close}</Button>}
    >
      {camera.state === "running" && <p>{scanner.hint}</p>}
      {camera.state === "unsupported" && <p>{scanner.unsupported}</p>}
      {camera.state === "refused" && <p>{scanner.noCamera}</p>}
      <video
        ref={camera.video}
        className="scanner__video"
        hidden={camera.state !== "running"}
        muted
        playsInline
      />
      <div role="status">{said !== undefined && <Alert kind={said.kind}>{said.text}</Alert>}</div>
      {camera.state !== "running" && (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            take(typed.trim());
            setTyped("");
          }}
        >
          <TextField
            label={scanner.code}
            value={typed}
            onChange={setTyped}
            autoComplete="off"
            spellCheck={false}
          />
          <Button type="submit">{scanner.take}</Button>
        </form>
      )}
    </Dialog>
  );
}

/** The part of the browser's code reader that is used; not every browser has it. */
interface CodeReader {
  detect: (source: HTMLVideoElement) => Promise<readonly { readonly rawValue: string }[]>;
}
type CodeReaderClass = new (options: { formats: string[] }) => CodeReader;

const lookEveryMilliseconds = 250;
const sameAgainMilliseconds = 3_000;

/** Runs the camera while the scanner is open, and tells each code once while it stays in sight. */
function useCamera(onCode: (code: string) => void) {
  const video = useRef<HTMLVideoElement>(null);
  const tell = useRef(onCode);
  useEffect(() => {
    tell.current = onCode;
  });
  const Reader = (globalThis as { BarcodeDetector?: CodeReaderClass }).BarcodeDetector;
  const [state, setState] = useState<"starting" | "running" | "refused" | "unsupported">(
    Reader === undefined ? "unsupported" : "starting",
  );
  useEffect(() => {
    if (Reader === undefined) return;
    const stops: (() => void)[] = [];
    let isOver = false;
    const start = async (): Promise<void> => {
      const stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: "environment" } });
      stops.push(() => stream.getTracks().forEach((track) => track.stop()));
      if (isOver || video.current === null) return stops.forEach((stop) => stop());
      video.current.srcObject = stream;
      await video.current.play();
      setState("running");
      const timer = watchCodes(video.current, new Reader({ formats: ["qr_code"] }), (code) =>
        tell.current(code),
      );
      stops.push(() => clearInterval(timer));
    };
    start().catch(() => setState("refused"));
    return () => {
      isOver = true;
      for (const stop of stops) stop();
    };
  }, [Reader]);
  return { video, state };
}

function watchCodes(
  video: HTMLVideoElement,
  reader: CodeReader,
  onCode: (code: string) => void,
): ReturnType<typeof setInterval> {
  const seen = new Map<string, number>();
  const look = async (): Promise<void> => {
    const codes = await reader.detect(video).catch(() => []);
    for (const { rawValue } of codes) {
      const isSame = Date.now() - (seen.get(rawValue) ?? 0) < sameAgainMilliseconds;
      seen.set(rawValue, Date.now());
      if (!isSame) onCode(rawValue);
    }
  };
  return setInterval(() => void look(), lookEveryMilliseconds);
}
