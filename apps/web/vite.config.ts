import { realpathSync } from "node:fs";
import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";

// dkfds exports nothing but its scripts; its pictures and fonts are reached through its folder.
const dkfds = realpathSync(
  fileURLToPath(new URL("../../packages/ui/node_modules/dkfds/src", import.meta.url)),
);
const api = "http://localhost:3000";

/** The two fonts of every first page begin to load with the style sheet, not after it. */
const preloadFonts: Plugin = {
  name: "preload-fonts",
  transformIndexHtml: {
    order: "post",
    handler: (_html, { bundle }) =>
      Object.keys(bundle ?? {})
        .filter((file) => /IBMPlexSans-(?:Regular|Bold)-Latin1-.*\.woff2$/u.test(file))
        .map((file) => ({
          tag: "link",
          attrs: { rel: "preload", href: `/${file}`, as: "font", type: "font/woff2", crossorigin: true },
          injectTo: "head" as const,
        })),
  },
};

export default defineConfig({
  plugins: [react(), preloadFonts],
  resolve: {
    conditions: ["rammevaerk-source", "module", "browser", "development|production"],
    alias: [{ find: /^dkfds-assets/, replacement: dkfds }],
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
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    rolldownOptions: {
      output: {
        codeSplitting: {
          // What every page needs from elsewhere, in one file that stays the same from release to release.
          groups: [
            {
              name: "vendor",
              test: /node_modules\/(?:react|react-dom|scheduler|use-sync-external-store|@tanstack|@trpc)\//,
            },
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
