import { request } from "node:http";
import { serveWorkbench } from "../../workbench/serve.mjs";

/** What can be asked without a build: /office/ is served from the package itself. */
describe("The workbench's server", () => {
  let server: Awaited<ReturnType<typeof serveWorkbench>>;
  beforeAll(async () => {
    server = await serveWorkbench();
  });
  afterAll(() => server.close());

  const answers: [path: string, status: number, type: string][] = [
    ["/office/office.js", 200, "text/javascript; charset=utf-8"],
    ["/office/vi-vn/office_strings.js?build=1", 200, "text/javascript; charset=utf-8"],
    ["/office/", 404, "text/plain; charset=utf-8"], // folders are not listed
    ["/office/vi-vn", 404, "text/plain; charset=utf-8"],
    ["/office/nothing.js", 404, "text/plain; charset=utf-8"],
    ["/office/office.js/more", 404, "text/plain; charset=utf-8"],
    ["/office/../package.json", 404, "text/plain; charset=utf-8"],
    ["/office/%2e%2e/package.json", 404, "text/plain; charset=utf-8"],
    ["/office/..%2fpackage.json", 404, "text/plain; charset=utf-8"], // leaves the folder after decoding
    ["/office/..%5cpackage.json", 404, "text/plain; charset=utf-8"],
    ["/office/office.js%00.png", 404, "text/plain; charset=utf-8"],
    ["/office/%zz", 404, "text/plain; charset=utf-8"],
  ];
  test.each(answers)("%s is %i %s", async (path, status, type) => {
    expect(await ask("GET", path)).toMatchObject({ status, type });
  });

  test("changes nothing: it answers GET and HEAD only", async () => {
    expect(await ask("POST", "/office/office.js")).toMatchObject({ status: 405 });
    const head = await ask("HEAD", "/office/office.js");
    expect(head).toMatchObject({ status: 200, received: 0 });
    expect(head.length).toBeGreaterThan(10_000);
  });

  test("is reached from this computer only", () => {
    expect(new URL(server.address).hostname).toBe("127.0.0.1");
  });

  test("says that a port is taken", async () => {
    const port = Number(new URL(server.address).port);
    await expect(serveWorkbench({ port })).rejects.toMatchObject({ code: "EADDRINUSE" });
  });

  /** Not fetch, which would tidy up the path before sending it. */
  function ask(method: string, path: string) {
    const { hostname, port } = new URL(server.address);
    return new Promise<{ status: number; type: string; length: number; received: number }>((resolve, reject) => {
      request({ hostname, port, method, path }, (response) => {
        let received = 0;
        response.on("data", (chunk: Buffer) => (received += chunk.length));
        response.on("end", () => {
          resolve({
            status: response.statusCode ?? 0,
            type: response.headers["content-type"] ?? "",
            length: Number(response.headers["content-length"]),
            received,
          });
        });
      })
        .on("error", reject)
        .end();
    });
  }
});
