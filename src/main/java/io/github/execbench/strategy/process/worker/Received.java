package io.github.execbench.strategy.process.worker;

import io.github.execbench.strategy.process.wire.Message;

/** What waiting for a worker's next message ends with. */
public sealed interface Received {

  /** A message. */
  record Data(Message frame) implements Received {}

  /**
   * The worker sends no more: it ended, or what it sent can't be read.
   *
   * @param why empty if the stream simply ended
   */
  record EndOfStream(String why) implements Received {}

  /** No message in time. */
  record TimedOut() implements Received {}
}
