import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

/** The client; fonts and everything else are bundled, nothing is fetched from outside. */
export default defineConfig({
  root: "client",
  plugins: [react()],
  worker: { format: "es" },
  // law/read parses pages with a package that is made for servers; a browser does it by itself.
  resolve: { alias: { linkedom: "/editor/paste/browserParser.ts" } },
  build: {
    outDir: "../dist/client",
    emptyOutDir: true,
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1500,
  },
  server: { proxy: { "/api": "http://localhost:3000", "/publications": "http://localhost:3000" } },
});
