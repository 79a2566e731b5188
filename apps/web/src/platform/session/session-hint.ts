const key = "rammevaerk:signed-in";

/** Whether somebody was signed in here last time, so that the first paint guesses right before the server answers. */
export function wasSignedIn(): boolean {
  try {
    return localStorage.getItem(key) === "1";
  } catch {
    return false;
  }
}

export function noteSignedIn(isSignedIn: boolean): void {
  try {
    if (isSignedIn) localStorage.setItem(key, "1");
    else localStorage.removeItem(key);
  } catch {
    // Storage may be closed; then the page waits for the server each time.
  }
}
