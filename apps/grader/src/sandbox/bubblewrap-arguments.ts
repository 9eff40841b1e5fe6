/** What the arguments of bubblewrap are made of. All paths are absolute. */
export interface Enclosure {
  /** The program `prlimit` of util-linux. */
  readonly prlimit: string;
  /** The program that is started, with its arguments. */
  readonly command: readonly string[];
  /** Files and folders that it may read, where they stand, beside the system's libraries. */
  readonly readable: readonly string[];
  /** Files of which it gets a copy, in the order in which they are open as 4, 5 and so on. */
  readonly copied: readonly string[];
  readonly cores: number;
}

/** Where programs find the libraries that they are linked with. */
const SYSTEM_LIBRARIES = ["/lib", "/lib32", "/lib64", "/usr/lib", "/usr/lib32", "/usr/lib64", "/nix/store"];

/** The first of the files that are handed over open: those before are standard ones and the channel. */
const FIRST_OPEN = 4;

const MB = 1024 * 1024;

/**
 * What a process in the sandbox may use. Memory counts what is set aside as well: a process that has used 200 MB has set
 * aside 2 GB. Processor time has no limit, since the lane ends what takes too long.
 */
function limits(cores: number): Readonly<Record<string, number>> {
  // Threads count as processes, and a bundler starts some for each core.
  return { core: 0, fsize: 64 * MB, nofile: 256, nproc: 64 + 4 * cores, data: 6144 * MB };
}

/**
 * The arguments with which bubblewrap starts a program that sees nothing of the machine: no files but those named, no
 * network, no other process, no home, nothing that it could write to. The environment is not cleared: it is that of
 * whoever calls, who hands none over.
 */
export function bubblewrapArguments({ prlimit, command, readable, copied, cores }: Enclosure): string[] {
  return [
    ...["--unshare-user", "--unshare-pid", "--unshare-net", "--unshare-ipc", "--unshare-uts"],
    ...["--unshare-cgroup-try", "--hostname", "standby", "--cap-drop", "ALL"],
    ...["--die-with-parent", "--new-session"],
    // First, since what follows may lie in them.
    ...["--dev", "/dev", "--tmpfs", "/tmp"],
    ...SYSTEM_LIBRARIES.flatMap((folder) => ["--ro-bind-try", folder, folder]),
    ...[prlimit, ...readable].flatMap((path) => ["--ro-bind", path, path]),
    ...copied.flatMap((path, index) => ["--ro-bind-data", String(FIRST_OPEN + index), path]),
    ...["/dev", "/tmp", "/"].flatMap((folder) => ["--remount-ro", folder]),
    ...["--chdir", "/tmp", "--"],
    // Inside the namespaces, where they count this sandbox alone.
    ...[prlimit, ...Object.entries(limits(cores)).map(([name, most]) => `--${name}=${most}`), "--"],
    ...command,
  ];
}
