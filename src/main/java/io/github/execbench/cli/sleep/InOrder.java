package io.github.execbench.cli.sleep;

import java.util.BitSet;
import java.util.function.IntConsumer;

/** Ends come in any order; tells of each in task order, as soon as all before it have ended. */
final class InOrder {

  private final BitSet ended = new BitSet();
  private final IntConsumer listener;
  private int next;

  InOrder(IntConsumer listener) {
    this.listener = listener;
  }

  void ended(int index) {
    ended.set(index);
    while (ended.get(next)) {
      listener.accept(next);
      next++;
    }
  }
}
