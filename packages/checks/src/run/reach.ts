/**
 * Everything by which a worker could reach further than its own realm. The frame's policy already refuses the
 * network and its opaque origin has no storage; without the names, an answer gets the same ReferenceError here
 * as in the hosts that never had them.
 */
const REACH = [
  "fetch",
  "XMLHttpRequest",
  "WebSocket",
  "WebSocketStream",
  "WebTransport",
  "EventSource",
  "RTCPeerConnection",
  "RTCDataChannel",
  "BroadcastChannel",
  "Worker",
  "SharedWorker",
  "importScripts",
  "indexedDB",
  "caches",
  "cookieStore",
  "navigator",
  "location",
  "origin",
  "Notification",
  "PushManager",
  "close",
  "name",
  "postMessage",
  "requestAnimationFrame",
  "cancelAnimationFrame",
  "webkitRequestFileSystem",
  "webkitRequestFileSystemSync",
  "webkitResolveLocalFileSystemURL",
  "webkitResolveLocalFileSystemSyncURL",
  "FileReaderSync",
  "fonts",
  "scheduler",
  "trustedTypes",
  "crossOriginIsolated",
  "isSecureContext",
  "createImageBitmap",
  "OffscreenCanvas",
] as const;

/** Takes those names out of this realm's global object and its prototypes. */
export function removeReach(): void {
  for (const name of REACH) {
    for (
      let holder: object | null = globalThis;
      holder;
      holder = Object.getPrototypeOf(holder) as object | null
    ) {
      if (Object.hasOwn(holder, name)) Reflect.deleteProperty(holder, name);
    }
    if (name in globalThis) Reflect.set(globalThis, name, undefined);
  }
}
