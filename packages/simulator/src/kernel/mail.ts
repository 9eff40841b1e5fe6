import { copyData } from "../data/copy-data.ts";
import type { Message } from "../handlers/handlers.ts";
import { LOST, type Network } from "../network/network.ts";
import { EVENT } from "../trace/event-kind.ts";
import type { Agenda } from "./agenda.ts";
import { ENTRY } from "./entry.ts";
import type { Node } from "./node.ts";
import type { Recording } from "./recording.ts";

/** Takes messages from nodes and puts their arrivals on the agenda, as far as the network lets them through. */
export class Mail {
  private readonly agenda: Agenda;
  private readonly network: Network;
  private readonly recording: Recording;
  private sent = 0;

  constructor(agenda: Agenda, network: Network, recording: Recording) {
    this.agenda = agenda;
    this.network = network;
    this.recording = recording;
  }

  /** Sends a copy that leaves after so long; if the sender crashes before, it never does. */
  post(sender: Node, receiver: Node, message: Message, delayUs: number): void {
    const { agenda, recording } = this;
    const copy = copyData(message);
    const { current } = recording;
    if (delayUs === 0) this.transmit(sender, receiver, copy, current);
    else {
      const atUs = agenda.nowUs + delayUs;
      agenda.add(atUs, ENTRY.departure, sender.index, receiver.index, sender.life, 0, current, copy);
    }
  }

  /** A message leaves now, because of an event. */
  transmit(sender: Node, receiver: Node, message: Message, cause: number): void {
    const { agenda, recording, network } = this;
    const { nowUs } = agenda;
    const number = this.sent++;
    recording.current = cause;
    const event = recording.add(nowUs, EVENT.send, sender.index, receiver.index, number, message);
    const atUs = network.arrival(sender.index, receiver.index, nowUs, () => JSON.stringify(message).length);
    if (atUs === LOST) {
      recording.current = event;
      recording.add(nowUs, EVENT.lose, receiver.index, sender.index, number, undefined);
      recording.current = cause;
      return;
    }
    this.arrive(atUs, sender, receiver, number, event, message);
    if (!network.isDoubled(sender.index, receiver.index)) return;
    const again = network.arrival(sender.index, receiver.index, nowUs, () => 0);
    if (again !== LOST) this.arrive(again, sender, receiver, number, event, copyData(message));
  }

  private arrive(
    atUs: number,
    { index: from }: Node,
    { index: to, life }: Node,
    number: number,
    event: number,
    message: Message,
  ): void {
    this.agenda.add(atUs, ENTRY.arrival, to, from, life, number, event, message);
  }
}
