import { serveOnFreePort } from "../../workbench/serve-on-free-port.mjs";
import { serveWorkbench } from "../../workbench/serve.mjs";

describe("A port to serve on", () => {
  let other: Awaited<ReturnType<typeof serveWorkbench>>;
  let taken: number;
  beforeAll(async () => {
    other = await serveWorkbench();
    taken = Number(new URL(other.address).port);
  });
  afterAll(() => other.close());

  test("is one after it, when the first is taken", async () => {
    const served = await serveOnFreePort((port) => serveWorkbench({ port }), { first: taken, only: undefined });
    expect(Number(new URL(served.address).port)).toBeGreaterThan(taken);
    await served.close();
  });

  test("is no other when only that one will do: a sentence says why", async () => {
    const tried: number[] = [];
    const serving = serveOnFreePort(
      (port) => {
        tried.push(port);
        return serveWorkbench({ port });
      },
      { first: taken, only: "manifest.xml knows no other" },
    );
    await expect(serving).rejects.toThrow(`Cannot serve on port ${taken}: it is taken. manifest.xml knows no other.`);
    expect(tried).toEqual([taken]);
  });

  test("is not looked for any further when something else is wrong", async () => {
    const serving = serveOnFreePort(() => Promise.reject(new Error("no such certificate")), {
      first: taken,
      only: undefined,
    });
    await expect(serving).rejects.toThrow("no such certificate");
  });
});
