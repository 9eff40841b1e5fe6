// The bootstrap of the sandboxed frame. Its text is hashed into the page's policy, so it has no imports.
// It holds the workers, passes messages on, and ends a worker that sends too many.
const MOST_MESSAGES = 20000;
addEventListener(
  "message",
  ({ data, ports }) => {
    const [page] = ports;
    const runner = URL.createObjectURL(new Blob([data], { type: "text/javascript" }));
    const workers = new Map();

    const end = (id) => {
      workers.get(id)?.terminate();
      workers.get(id)?.job.close();
      workers.delete(id);
    };

    const spawn = (id) => {
      const worker = new Worker(runner);
      const { port1, port2 } = new MessageChannel();
      let messages = 0;
      workers.set(id, worker);
      port1.onmessage = ({ data: event }) => {
        if (!workers.has(id)) return;
        messages += 1;
        if (messages > MOST_MESSAGES) {
          end(id);
          page.postMessage({ type: "flood", worker: id });
        } else if (event === "ready") {
          page.postMessage({ type: "ready", worker: id });
        } else {
          page.postMessage({ type: "event", worker: id, event });
        }
      };
      worker.onerror = (error) => {
        error.preventDefault();
        page.postMessage({ type: "died", worker: id, message: String(error.message) });
      };
      worker.postMessage("port", [port2]);
      worker.job = port1;
    };

    page.onmessage = ({ data: { type, worker, job } }) => {
      if (type === "spawn") spawn(worker);
      if (type === "run") workers.get(worker)?.job.postMessage(job);
      if (type === "end") end(worker);
    };
  },
  { once: true },
);
