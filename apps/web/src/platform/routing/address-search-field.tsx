import { SearchField } from "@rammevaerk/ui";
import { useEffect, useRef, useState } from "react";

const commitAfterMilliseconds = 300;

/**
 * A search field whose text stands in the address: it follows what is typed a moment later, and Enter at once. When
 * the address changes by itself (back, a link), so does the field.
 */
export function AddressSearchField(props: {
  label: string;
  /** The text in the address. */
  value: string;
  onCommit: (text: string) => void;
}) {
  const { value } = props;
  const [typed, setTyped] = useState<string>();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const sent = useRef(value);
  useEffect(() => {
    // The address went elsewhere than where this field sent it, so it leads.
    if (value !== sent.current) setTyped(undefined);
    sent.current = value;
  }, [value]);
  useEffect(() => () => clearTimeout(timer.current), []);
  const commit = (text: string): void => {
    clearTimeout(timer.current);
    sent.current = text.trim();
    if (sent.current !== value) props.onCommit(sent.current);
  };
  return (
    <SearchField
      label={props.label}
      value={typed ?? value}
      onChange={(text) => {
        setTyped(text);
        clearTimeout(timer.current);
        timer.current = setTimeout(() => commit(text), commitAfterMilliseconds);
      }}
      onSearch={commit}
    />
  );
}
