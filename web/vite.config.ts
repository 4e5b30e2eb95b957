import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

const api = "http://localhost:4000";

export default defineConfig({
  plugins: [react()],
  server: { port: 5173, proxy: { "/graphql": api, "/auth": api, "/replies": api, "/imports": api } },
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
