import { readFile } from "node:fs/promises";
import { createServer as createHttpServer } from "node:http";
import { createServer as createHttpsServer } from "node:https";
import { extname, join, sep } from "node:path";
import { root } from "../setup.mjs";

const officeJs = join(root, "node_modules", "@microsoft", "office-js", "dist");

/** The first prefix that fits decides the folder; an address that ends in "/" is the folder's index. */
const folders = [
  { prefix: "/pane/", folder: join(root, "dist"), index: "pane.html" },
  { prefix: "/office/", folder: officeJs, index: undefined },
  { prefix: "/", folder: join(root, "build"), index: "page.html" },
];

/** @type {Readonly<Record<string, string>>} */
const contentTypes = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".ttf": "font/ttf",
  ".txt": "text/plain; charset=utf-8",
  ".wasm": "application/wasm",
  ".woff": "font/woff",
  ".woff2": "font/woff2",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/**
 * Serves what is built, on 127.0.0.1 only: `/` the workbench page, `/pane/` the add-in's pane, `/office/` the unmodified Office.js.
 * @param {object} [options]
 * @param {number} [options.port] 0, which is also the default, takes any free one.
 * @param {{ cert: Buffer; key: Buffer }} [options.certificate] for https, which Excel asks of every add-in.
 * @returns {Promise<{ address: string; close: () => Promise<void> }>} The address has no "/" at its end.
 * @throws Error with code EADDRINUSE when the port is taken.
 */
export async function serveWorkbench({ port = 0, certificate } = {}) {
  const isHttps = certificate !== undefined;
  const server = isHttps ? createHttpsServer(certificate, answer) : createHttpServer(answer);
  await new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => resolve(undefined));
  });
  const bound = server.address();
  if (bound === null || typeof bound === "string") throw new Error("A server on a port has an address with a port.");
  return {
    // Certificates for development name localhost.
    address: isHttps ? `https://localhost:${bound.port}` : `http://127.0.0.1:${bound.port}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}

/**
 * @param {import("node:http").IncomingMessage} request
 * @param {import("node:http").ServerResponse} response
 */
async function answer(request, response) {
  const { status, type, body } = await answerTo(request.method, request.url ?? "/");
  response.writeHead(status, {
    "Content-Type": type,
    "Content-Length": body.length,
    // Excel shows no ribbon icon whose answer forbids keeping it.
    ...(type !== "image/png" && { "Cache-Control": "no-store" }),
    "X-Content-Type-Options": "nosniff",
    ...(status === 405 && { Allow: "GET, HEAD" }),
  });
  response.end(request.method === "HEAD" ? undefined : body);
}

/**
 * @param {string | undefined} method
 * @param {string} url
 */
async function answerTo(method, url) {
  if (method !== "GET" && method !== "HEAD") return plain(405, "Only GET and HEAD are answered.");
  const found = fileAt(url);
  if (found === undefined) return plain(404, "There is nothing at this address.");
  try {
    const content = await readFile(found.file);
    const type = contentTypes[extname(found.file).toLowerCase()] ?? "application/octet-stream";
    const isPane = found.prefix === "/pane/" && found.file.endsWith(".html");
    return { status: 200, type, body: isPane ? withExcelBeside(content) : content };
  } catch (error) {
    const code = typeof error === "object" && error !== null && "code" in error ? error.code : undefined;
    // A name with a file in the middle of it, or a folder, is no file either.
    if (code === "ENOENT" || code === "ENOTDIR" || code === "EISDIR")
      return plain(404, "There is nothing at this address.");
    return plain(500, String(error));
  }
}

/**
 * The file that an address means, whether it exists or not.
 * @param {string} url
 * @returns `undefined` when the address cannot be read or leaves its folder.
 */
function fileAt(url) {
  const path = pathOf(url);
  const served = path === undefined ? undefined : folders.find(({ prefix }) => path.startsWith(prefix));
  if (path === undefined || served === undefined) return undefined;
  const rest = path.slice(served.prefix.length);
  const name = rest === "" ? served.index : rest;
  if (name === undefined) return undefined;
  const file = join(served.folder, name);
  return file.startsWith(served.folder + sep) ? { file, prefix: served.prefix } : undefined;
}

/** @param {string} url */
function pathOf(url) {
  try {
    const path = decodeURIComponent(new URL(url, "http://localhost").pathname);
    return path.includes("\0") ? undefined : path;
  } catch {
    return undefined;
  }
}

/**
 * The pane's page as it is on disk, plus the script that answers Office.js as desktop Excel does; it must run first.
 * @param {Buffer} page
 */
function withExcelBeside(page) {
  const html = page.toString("utf8");
  const [loader] = /<script src="?office\/office\.js"?>/.exec(html) ?? [];
  if (loader === undefined) throw new Error("The built pane does not load office/office.js.");
  return Buffer.from(html.replace(loader, `<script src="/workbench-external.js"></script>${loader}`));
}

/**
 * @param {number} status
 * @param {string} sentence
 */
function plain(status, sentence) {
  return { status, type: "text/plain; charset=utf-8", body: Buffer.from(`${sentence}\n`) };
}
