import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

/** What writes Excel files zips without workers; see there. */
const zipInPlace = fileURLToPath(new URL("src/ui/zip-in-place.ts", import.meta.url));

const api = "http://localhost:4000";

export default defineConfig({
  plugins: [react()],
  resolve: { alias: [{ find: /^fflate$/, replacement: zipInPlace }] },
  server: {
    port: 5173,
    proxy: { "/graphql": api, "/auth": api, "/replies": api, "/imports": api },
  },
  build: {
    outDir: "dist",
    sourcemap: false,
    // The content policy allows fonts and styles from our own address only, so nothing becomes a data address.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            // What recharts shares with everything else must not lie with it, or every page waits for it.
            {
              name: "react",
              test: /node_modules\/(?:\.pnpm\/)?(?:react|react-dom|react-is|scheduler|clsx|use-sync-external-store)[@/]/,
              priority: 2,
            },
            // What the first page needs comes as one file: as the forty that it would be cut into by
            // which page shares what, a browser that fetches six at a time waits for each in turn.
            { name: "first", tags: ["$initial"], priority: 1 },
            // Only chart pages wait for the charts.
            {
              name: "charts",
              test: /node_modules\/(?:\.pnpm\/)?(?:recharts|d3-|victory-vendor|decimal)/,
            },
          ],
        },
      },
    },
  },
});
