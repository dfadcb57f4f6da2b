package io.github.execbench.strategy.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.execbench.strategy.cluster.engine.Station;
import io.github.execbench.strategy.cluster.node.Request;
import io.github.execbench.strategy.process.wire.Serial;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Workers that come in mid-batch. */
@Timeout(30)
class RollTest {

  private static final byte[] TASK = {};

  private final List<Station> there = new CopyOnWriteArrayList<>();
  private final BlockingQueue<String> told = new LinkedBlockingQueue<>();
  private final Slots slots = new Slots(Duration.ofSeconds(20));
  private final Roll roll = new Roll(new Named(there), slots);

  @BeforeEach
  void begin() throws Exception {
    there.add(new Fake("first", "mine", "not asked, for it was there before"));
    assertTrue(roll.begin(Duration.ofSeconds(20)));
    roll.tellOfUnused(told::add);
    roll.ask(new Question(TASK, task -> new Request(1, Optional.empty(), task)));
  }

  @AfterEach
  void end() {
    roll.close();
  }

  @Test
  void oneThatCanDoTheWorkJoins() throws Exception {
    Fake able = new Fake("able", "mine", "");
    there.add(able);
    awaitSlots(2);
    assertTrue(slots.has(able));
    assertTrue(told.isEmpty(), told.toString());
  }

  @Test
  void oneThatCantIsToldOfOnceAndGetsNoTask() throws Exception {
    there.add(new Fake("unable", "mine", "no such folder"));
    assertEquals("worker unable gets no task: no such folder", told.take());
    there.add(new Fake("able", "mine", ""));
    awaitSlots(2);
    assertTrue(told.isEmpty(), told.toString());
  }

  @Test
  void oneOfAnotherBuildIsToldOfOnceAndGetsNoTask() throws Exception {
    there.add(new Fake("old", "theirs", ""));
    assertEquals(
        "worker old gets no task: the worker runs another build (theirs) than this (mine): give"
            + " both the same jar",
        told.take());
    there.add(new Fake("able", "mine", ""));
    awaitSlots(2);
    assertTrue(told.isEmpty(), told.toString());
  }

  @Test
  void oneThatIsLostIsAskedAgainWhenItIsBack() throws Exception {
    Station first = there.getFirst();
    slots.leave(first);
    assertEquals("worker first gets no task: not asked, for it was there before", told.take());
  }

  private void awaitSlots(int wanted) throws InterruptedException {
    while (slots.count() < wanted) {
      TimeUnit.MILLISECONDS.sleep(5);
    }
  }

  /** Workers that are there, as a test says. */
  private record Named(List<Station> stations) implements Fleet {

    @Override
    public String build() {
      return "mine";
    }

    @Override
    public String silence() {
      return "silent";
    }

    @Override
    public void repair() {}

    @Override
    public void close() {}
  }

  /** A worker of one slot that answers whatever it is asked with a text. */
  private record Fake(UUID id, String address, String build, String says) implements Station {

    Fake(String address, String build, String says) {
      this(UUID.randomUUID(), address, build, says);
    }

    @Override
    public int slots() {
      return 1;
    }

    @Override
    public CompletableFuture<byte[]> call(byte[] request) {
      try {
        byte[] text = Serial.toBytes(says);
        return CompletableFuture.completedFuture(
            ByteBuffer.allocate(1 + text.length).put((byte) 'R').put(text).array());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public void cancel(long request) {}

    @Override
    public CompletableFuture<?> ping() {
      return CompletableFuture.completedFuture(true);
    }
  }
}
