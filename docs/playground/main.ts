import { startPage } from "./page.js";
import { startWorker } from "./worker.js";

/** The page and its workers are one script: which of both it is, it finds out by itself. */
if (typeof document === "undefined") startWorker();
else startPage(document.currentScript?.textContent ?? "");
