import { realpathSync } from "node:fs";
import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig, type HtmlTagDescriptor, type Plugin } from "vite";

// dkfds exports nothing but its scripts; its pictures and fonts are reached through its folder.
const dkfds = realpathSync(
  fileURLToPath(new URL("../../packages/ui/node_modules/dkfds/src", import.meta.url)),
);
const api = "http://localhost:3000";

const firstFonts = /IBMPlexSans-(?:Regular|Bold)-Latin1-.*\.woff2$/u;
const firstModules =
  /\/src\/(?:platform\/language\/messages\.da\.ts|overview\/(?:overview-page\.tsx|messages\.da\.ts))$/u;

/** What the front page asks for after the entry has run begins to load with it: its fonts, its page, its words. */
const preloadFirstPage: Plugin = {
  name: "preload-first-page",
  transformIndexHtml: {
    order: "post",
    handler: (_html, { bundle }) =>
      Object.values(bundle ?? {}).flatMap((file): HtmlTagDescriptor[] => {
        const href = `/${file.fileName}`;
        const injectTo = "head" as const;
        if (firstFonts.test(file.fileName)) {
          const attrs = { rel: "preload", href, as: "font", type: "font/woff2", crossorigin: true };
          return [{ tag: "link", attrs, injectTo }];
        }
        const isFirst = file.type === "chunk" && firstModules.test(file.facadeModuleId ?? "");
        return isFirst
          ? [{ tag: "link", attrs: { rel: "modulepreload", href, crossorigin: true }, injectTo }]
          : [];
      }),
  },
};

export default defineConfig({
  plugins: [react(), preloadFirstPage],
  resolve: {
    conditions: ["rammevaerk-source", "module", "browser", "development|production"],
    alias: [
      { find: /^dkfds-assets/, replacement: dkfds },
      // What the shim stands in for is part of React 19.
      {
        find: /^use-sync-external-store\/shim\/with-selector(?:\.js)?$/,
        replacement: "use-sync-external-store/with-selector.js",
      },
    ],
  },
  css: {
    preprocessorOptions: {
      scss: { silenceDeprecations: ["if-function"] },
    },
  },
  build: {
    target: "es2023",
    manifest: true,
    // Files stay files: the policy allows pictures and fonts from the site itself, not from inside the style sheet.
    assetsInlineLimit: 0,
    modulePreload: {
      polyfill: false,
      // A page's own file names what it needs. A list of all of it would stand on the first page.
      resolveDependencies: (_file, needed, { hostType }) =>
        hostType === "html" ? needed : needed.filter((file) => file.endsWith(".css")),
    },
    reportCompressedSize: false,
    rolldownOptions: {
      output: {
        // The first page carries the list of all chunks and their style sheets, so their names are short.
        chunkFileNames: "assets/[hash].js",
        assetFileNames: ({ names }) =>
          (names[0] ?? "").endsWith(".css") ? "assets/[hash].css" : "assets/[name]-[hash][extname]",
        codeSplitting: {
          // What every page needs from elsewhere, in one file that stays the same from release to release. What only
          // some pages need of it comes with them.
          groups: [
            {
              name: "vendor",
              tags: ["$initial"],
              test: /node_modules\/(?:react|react-dom|scheduler|use-sync-external-store|@tanstack|@trpc)\//,
            },
            // What stands around every page, in one file as well: many small ones are larger together.
            { name: "shell", tags: ["$initial"] },
          ],
        },
      },
    },
  },
  server: {
    proxy: { "/api": api, "/vedhaeftninger": api, "/healthz": api },
    fs: { allow: ["../..", dkfds] },
  },
});
