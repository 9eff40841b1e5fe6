import type { Page } from "@playwright/test";

const DATABASE = "standby:/";

/** Writes a row of the site's database past the site, as a fault of the browser would. */
export function storeRaw(page: Page, table: string, id: string, value: unknown): Promise<void> {
  return page.evaluate(
    async ([database, name, key, row]) => {
      const open = indexedDB.open(database);
      const opened = await new Promise<IDBDatabase>((done, fail) => {
        open.onsuccess = () => done(open.result);
        open.onerror = () => fail(open.error ?? new Error("not opened"));
      });
      const transaction = opened.transaction(name, "readwrite");
      transaction.objectStore(name).put({ id: key, value: row });
      await new Promise<void>((done) => (transaction.oncomplete = () => done()));
      opened.close();
    },
    [DATABASE, table, id, value] as const,
  );
}

/** Lets the browser refuse the site all storage, as a private window may. */
export function refuseStorage(): void {
  IDBFactory.prototype.open = () => {
    throw new DOMException("The operation is insecure.", "SecurityError");
  };
}

/** Lets the browser open no database until `unblockStorage`, as it may while another tab holds it. */
export function blockStorage(): void {
  const { promise, resolve } = Promise.withResolvers<void>();
  addEventListener("standby-unblock", () => resolve());
  const listen = IDBOpenDBRequest.prototype.addEventListener;
  IDBOpenDBRequest.prototype.addEventListener = function (type: string, listener: unknown) {
    const call = listener as (event: Event) => void;
    listen.call(this, type, (event: Event) => void promise.then(() => call.call(this, event)));
  };
}

export function unblockStorage(page: Page): Promise<void> {
  return page.evaluate(() => void dispatchEvent(new Event("standby-unblock")));
}

/**
 * Lets the browser have no room left for the site, or have it again.
 *
 * A quota set through the browser's own tools does not reach a profile that is kept in memory.
 */
export function setRoom(page: Page, isThere: boolean): Promise<void> {
  return page.evaluate((there) => {
    const store = IDBObjectStore.prototype as IDBObjectStore & { real?: IDBObjectStore["put"] };
    store.real ??= store.put;
    store.put = there
      ? store.real
      : () => {
          throw new DOMException("The quota has been exceeded.", "QuotaExceededError");
        };
  }, isThere);
}
