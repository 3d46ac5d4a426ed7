/** How many ports after the first are tried. */
const MORE = 20;

/**
 * Serves on the first of some ports that is free.
 * @template Served
 * @param {(port: number) => Promise<Served>} serve fails with code EADDRINUSE when the port is taken.
 * @param {object} ports
 * @param {number} ports.first
 * @param {string | undefined} ports.only why no other port will do: a sentence without its end. `undefined`: the twenty after the first are tried.
 * @returns {Promise<Served>}
 * @throws Error that says which port could not be had.
 */
export async function serveOnFreePort(serve, { first, only }) {
  for (let port = first; ; port += 1) {
    try {
      return await serve(port);
    } catch (error) {
      const isTaken = /** @type {NodeJS.ErrnoException} */ (error).code === "EADDRINUSE";
      if (isTaken && only === undefined && port < first + MORE) continue;
      const reason = isTaken ? "it is taken" : String(error);
      throw new Error(`Cannot serve on port ${port}: ${reason}.${only === undefined ? "" : ` ${only}.`}`, {
        cause: error,
      });
    }
  }
}
