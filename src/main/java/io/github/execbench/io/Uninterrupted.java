package io.github.execbench.io;

import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;

/** Does what an interruption must not leave half done: a channel is closed by one in mid-write. */
final class Uninterrupted {

  /** Something that can be done again from its start. */
  @FunctionalInterface
  interface Action {
    void run() throws IOException;
  }

  private Uninterrupted() {}

  /** Runs to the end; the thread is interrupted afterwards if it was before or meanwhile. */
  static void run(Action action) throws IOException {
    boolean interrupted = false;
    try {
      for (boolean done = false; !done; ) {
        try {
          action.run();
          done = true;
        } catch (ClosedByInterruptException e) {
          interrupted = true;
          Thread.interrupted();
        }
      }
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
