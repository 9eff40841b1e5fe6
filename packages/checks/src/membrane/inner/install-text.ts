import { install } from "./install-clock.ts";

/** UTF-8, which the engine knows only behind encodeURIComponent. */
export function installText(): void {
  install(
    "TextEncoder",
    class TextEncoder {
      readonly encoding = "utf-8";

      encode(text = ""): Uint8Array {
        const escaped = encodeURIComponent(String(text).toWellFormed());
        const bytes = escaped.match(/%[\dA-F]{2}|[^%]/g) ?? [];
        return Uint8Array.from(bytes, (byte) =>
          byte.length === 3 ? Number.parseInt(byte.slice(1), 16) : byte.charCodeAt(0),
        );
      }
    },
  );
  install(
    "TextDecoder",
    class TextDecoder {
      readonly encoding = "utf-8";

      decode(bytes: ArrayBuffer | ArrayBufferView = new Uint8Array()): string {
        const view = ArrayBuffer.isView(bytes)
          ? new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength)
          : new Uint8Array(bytes);
        const escaped = Array.from(view, (byte) => `%${byte.toString(16).padStart(2, "0")}`);
        try {
          return decodeURIComponent(escaped.join(""));
        } catch {
          throw new TypeError("The bytes are not UTF-8.");
        }
      }
    },
  );
}
