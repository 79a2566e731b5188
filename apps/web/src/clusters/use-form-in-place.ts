import { useEffect, useRef, useState } from "react";

/**
 * A form that takes the place of the button that opens it: the focus goes into the form with it, and back to the button
 * at the end.
 *
 * @example
 * const writing = useFormInPlace();
 * {writing.isOpen ? <div ref={writing.box} tabIndex={-1}>…</div> : <Button ref={writing.button} onClick={writing.open}>}
 */
export function useFormInPlace() {
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const hasMoved = useRef(false);
  useEffect(() => {
    if (!hasMoved.current) return;
    if (isOpen) box.current?.focus();
    else button.current?.focus();
  }, [isOpen]);
  return {
    isOpen,
    open: () => {
      hasMoved.current = true;
      setOpen(true);
    },
    close: () => setOpen(false),
    button,
    box,
  };
}
