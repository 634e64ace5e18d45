/** Questions of one thread to another: who asks waits, and goes on with the answer as if it had called a function. */
import { MessageChannel, type MessagePort, receiveMessageOnPort } from "node:worker_threads";
import { type Fault, faultOf, toError } from "../incremental/faults.js";

/** One end of a line between two threads. */
export interface Line {
  readonly port: MessagePort;
  /** How many answers there were: who asks sleeps until it changes. */
  readonly answers: Int32Array;
}

type Answer<A> = { readonly answer: A } | { readonly fault: Fault };

export function createLine(): { readonly asking: Line; readonly answering: Line } {
  const { port1, port2 } = new MessageChannel();
  const answers = new Int32Array(new SharedArrayBuffer(4));
  return { asking: { port: port1, answers }, answering: { port: port2, answers } };
}

/** Answers what comes along a line, until it is closed. */
export function answerOn<Q, A>({ port, answers }: Line, reply: (question: Q) => A): void {
  port.on("message", (question: Q) => {
    port.postMessage(answerTo(question, reply));
    Atomics.add(answers, 0, 1);
    Atomics.notify(answers, 0);
  });
}

function answerTo<Q, A>(question: Q, reply: (question: Q) => A): Answer<A> {
  try {
    return { answer: reply(question) };
  } catch (error) {
    return { fault: faultOf(error) };
  }
}

/** Asks along a line: throws what was thrown where the answer was looked for. */
export function askOn<Q, A>({ port, answers }: Line): (question: Q) => A {
  return (question) => {
    const before = Atomics.load(answers, 0);
    port.postMessage(question);
    // What woke for the answer before may come only now.
    while (Atomics.load(answers, 0) === before) Atomics.wait(answers, 0, before);
    const said = receiveMessageOnPort(port)!.message as Answer<A>;
    if ("fault" in said) throw toError(said.fault);
    return said.answer;
  };
}
