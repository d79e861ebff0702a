declare namespace App {
  /** Set by a page before its content is rendered; the same for everything on it. */
  interface Locals {
    voice: import('./figures/reply.ts').Voice;
  }
}
