/** Hands a text file to the person, as a download of the web view. */
export function downloadText(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The web view reads the address after the click has been handled.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
