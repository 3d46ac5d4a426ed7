import { Book } from "./book";
import type { BookContent } from "./content/book-content";
import { type LoadModule, createNodeUniver } from "./univer/create-node-univer";

/** A book without a screen, in Node; `dispose` frees it with its Univer. */
export function createBook(content?: BookContent, load?: LoadModule): Book {
  const univer = createNodeUniver(load);
  return new Book(univer.api, content, univer);
}
