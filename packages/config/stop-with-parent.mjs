// Import or preload this in a process that must not outlive whoever started it: when the parent is gone (killed, or a shell that died of
// the signal it should have passed on), the process gets SIGTERM once and stops in its usual way.
const parent = process.ppid;

const watch = setInterval(() => {
  if (process.ppid === parent) return;
  clearInterval(watch);
  process.kill(process.pid, "SIGTERM");
}, 500).unref();
