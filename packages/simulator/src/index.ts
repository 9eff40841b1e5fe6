export type {
  Arrived,
  Context,
  Disk,
  Handlers,
  Message,
  Process,
  Reply,
  Sendable,
  Step,
  Wait,
} from "./handlers/handlers.ts";
export type { NodeSpec, Setup, System, View } from "./kernel/system.ts";
export { run } from "./kernel/run.ts";
export type { Run, RunOptions } from "./kernel/run.ts";
export type { History, Operation } from "./history/history.ts";
export type { NetworkOptions, Place } from "./network/network-options.ts";
export { cities } from "./network/cities.ts";
export { greatCircleKm } from "./network/great-circle.ts";
export type { Coordinates } from "./network/great-circle.ts";
export { latencyByDistance } from "./network/latency-by-distance.ts";
export type { Geography } from "./network/latency-by-distance.ts";
export { constant, exponential, quantiles, uniform } from "./chance/distribution.ts";
export type { Distribution } from "./chance/distribution.ts";
export { randomStreamFor } from "./chance/random-stream-for.ts";
export type { Purpose } from "./chance/random-stream-for.ts";
export type { RandomStream } from "./chance/random-stream.ts";

export type { Injection } from "./faults/injection.ts";
export type { Limits } from "./faults/limited.ts";
export type { Targets } from "./faults/targets.ts";
export { randomSchedules } from "./faults/random-schedules.ts";
export { templates } from "./faults/templates.ts";
export type { Template, TemplateName } from "./faults/templates.ts";
export { describeSchedule } from "./faults/describe-schedule.ts";
export { formatTime } from "./faults/format-time.ts";

export type { Trace, TraceEvent } from "./trace/trace.ts";
export { eventKinds } from "./trace/event-kind.ts";
export type { EventKind } from "./trace/event-kind.ts";
export type { NodeSnapshot, Snapshot } from "./trace/snapshot.ts";
export { traceToJsonLines } from "./trace/json-lines.ts";

export type { Property, Violation } from "./properties/property.ts";
export { acknowledgedWritesAreKept } from "./properties/acknowledged-writes-are-kept.ts";
export { oneAcknowledgerPerEpoch } from "./properties/one-acknowledger-per-epoch.ts";
export { linearizable } from "./properties/linearizable.ts";
export { recoversWithin } from "./properties/recovers-within.ts";
export { servesOutsideOfFaults } from "./properties/serves-outside-of-faults.ts";

export { survives } from "./grading/survives.ts";
export type { SurvivesOptions } from "./grading/survives.ts";
export { replay } from "./grading/replay.ts";
export { NotDecided, NotSurvived } from "./grading/not-survived.ts";
export type { Survival } from "./grading/survival.ts";
export { wilsonInterval } from "./grading/wilson-interval.ts";

export type { Answer, Request, Sorry } from "./actors/client-protocol.ts";
export { Backend } from "./actors/backend.ts";
export { Dependency } from "./actors/dependency.ts";
export type { DependencyAnswer, DependencyOptions } from "./actors/dependency.ts";
export { FencedStorage } from "./actors/fenced-storage.ts";
export type { StorageAnswer, StorageRequest } from "./actors/fenced-storage.ts";
export { HealthChecker } from "./actors/health-checker.ts";
export type { HealthCheckerOptions, HealthReport } from "./actors/health-checker.ts";
export { Heart, HeartbeatMonitor } from "./actors/heartbeat-monitor.ts";
export type { HeartbeatMonitorOptions } from "./actors/heartbeat-monitor.ts";
export { LeaseHolder } from "./actors/lease-holder.ts";
export type { LeaseHolderOptions } from "./actors/lease-holder.ts";
export { LeaseService } from "./actors/lease-service.ts";
export type { LeaseAnswer, LeaseOptions } from "./actors/lease-service.ts";
export { GossipNode } from "./actors/gossip-node.ts";
export type { Fact, GossipOptions } from "./actors/gossip-node.ts";
export { WorkQueue } from "./actors/work-queue.ts";
export type { WorkAnswer, WorkQueueOptions, WorkRequest } from "./actors/work-queue.ts";
export { DnsResolver } from "./actors/dns-resolver.ts";
export type { DnsResolverOptions } from "./actors/dns-resolver.ts";
export { DnsServer } from "./actors/dns-server.ts";
export type { DnsServerOptions, Resolve, Resolved } from "./actors/dns-server.ts";
export { LoadBalancer } from "./actors/load-balancer.ts";
export type { LoadBalancerOptions } from "./actors/load-balancer.ts";
export { LockService } from "./actors/lock-service.ts";
export type { LockAnswer, LockRequest } from "./actors/lock-service.ts";
export { QuorumStore } from "./actors/quorum-store.ts";
export type { QuorumOptions } from "./actors/quorum-store.ts";
export { HintingQuorumStore } from "./actors/hinting-quorum-store.ts";
export type { HintOptions } from "./actors/hinting-quorum-store.ts";
export { RaftNode } from "./actors/raft-node.ts";
export type { RaftOptions } from "./actors/raft-node.ts";
export { USUAL_WORKLOAD } from "./actors/usual-workload.ts";
export { WorkloadClient } from "./actors/workload-client.ts";
export { withWorkload } from "./actors/with-workload.ts";
export { Controller } from "./actors/controller.ts";
export type { ControllerOptions } from "./actors/controller.ts";
export { Store } from "./actors/store.ts";
export type { Replication, StoreOptions } from "./actors/store.ts";
export { DurableLog, entriesOnDisk } from "./actors/durable-log.ts";
export type { Entry, StoreMessage } from "./actors/store-protocol.ts";
export { CURRENT_PRIMARY, primaryFirst, replicatedStore } from "./actors/replicated-store.ts";
export type { ReplicatedStoreOptions } from "./actors/replicated-store.ts";
