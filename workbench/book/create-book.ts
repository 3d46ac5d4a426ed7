import { Book } from "./book";
import type { BookContent } from "./book-content";
import { type LoadModule, createNodeUniver } from "./create-node-univer";

/** A book without a screen, in Node; `dispose` frees it with its Univer. */
export function createBook(content?: BookContent, load?: LoadModule): Book {
  const univer = createNodeUniver(load);
  return new Book(univer.api, content, univer);
}
