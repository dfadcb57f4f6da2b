package io.github.execbench.workload.testing;

import io.github.execbench.workload.Task;
import java.io.File;
import java.util.ArrayList;
import java.util.List;

/** Does to its JVM what no task should. Only for worker processes. */
public record Misbehaves(How how) implements Task<Object> {

  /** What it does. */
  public enum How {
    EXITS,
    FILLS_THE_HEAP,
    PRINTS_A_MEGABYTE,
    READS_STANDARD_INPUT,
    RETURNS_WHAT_IS_NOT_ALLOWED,
    SLEEPS_DEAFLY
  }

  @Override
  public String name() {
    return how.name();
  }

  @Override
  @SuppressWarnings("ModifiedButNotUsed") // what fills the heap
  public Object call() throws Exception {
    return switch (how) {
      case EXITS -> {
        System.err.println("my last words");
        System.exit(7);
        yield 0;
      }
      case FILLS_THE_HEAP -> {
        List<byte[]> heap = new ArrayList<>();
        while (true) {
          heap.add(new byte[1 << 20]);
        }
      }
      case PRINTS_A_MEGABYTE -> {
        for (int i = 0; i < 1 << 14; i++) {
          System.out.println("x".repeat(63));
        }
        yield 1 << 20;
      }
      case READS_STANDARD_INPUT -> System.in.read();
      case RETURNS_WHAT_IS_NOT_ALLOWED -> new File("x");
      case SLEEPS_DEAFLY -> {
        while (true) {
          try {
            Thread.sleep(1000);
          } catch (InterruptedException e) {
            System.err.println("no");
          }
        }
      }
    };
  }
}
