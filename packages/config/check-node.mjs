// Runs on any Node, so that an old one gets a sentence instead of a crash.
const wanted = 24;
const major = Number(process.versions.node.split(".")[0]);

if (!(major >= wanted)) {
  console.error(
    `Rammeværk needs Node ${wanted} or later, but this is Node ${process.versions.node}.\n` +
      "Node was fetched from the package registry but could not unpack itself. Delete the folder _npx in npm's cache\n" +
      `(\`npm config get cache\` says where that is) and try again, or install Node ${wanted} yourself.`,
  );
  process.exit(1);
}
