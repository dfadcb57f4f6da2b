package io.github.execbench.cli.tryout;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jdk.jfr.consumer.RecordedClass;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordingFile;

/**
 * What threads waited for while they were inside the work, by a flight recording: to enter
 * monitors, to be notified in them (as pools do), in the locks and queues of java.util.concurrent,
 * and pinned to their carriers. Idle workers wait too, but have no code of the work on their
 * stacks.
 */
final class Waits {

  private static final String MONITOR = "jdk.JavaMonitorEnter";
  private static final String WAIT = "jdk.JavaMonitorWait";
  private static final String PARK = "jdk.ThreadPark";
  private static final String PINNED = "jdk.VirtualThreadPinned";

  /** What must be recorded. */
  static final List<String> EVENTS = List.of(MONITOR, WAIT, PARK, PINNED);

  private static final List<String> NOT_THE_WORK =
      List.of("java.", "javax.", "jdk.", "sun.", "com.sun.", "io.github.execbench.");

  /** Who waits for these waits for something to be done, such as a call, and for no lock. */
  private static final List<String> FOR_AN_ANSWER =
      List.of("CompletableFuture", "FutureTask", "CountDownLatch", "java.lang.Process");

  /** What was waited for, and where. */
  private record Place(String lock, String at) {}

  private final Map<Place, Double> locks = new HashMap<>();
  private final Map<Place, Double> pins = new HashMap<>();

  private Waits() {}

  static Waits in(Path recording) throws IOException {
    Waits waits = new Waits();
    try (RecordingFile file = new RecordingFile(recording)) {
      while (file.hasMoreEvents()) {
        waits.add(file.readEvent());
      }
    }
    return waits;
  }

  private void add(RecordedEvent event) {
    Optional<String> at = at(event);
    if (at.isEmpty()) {
      return;
    }
    double seconds = event.getDuration().toNanos() / 1e9;
    switch (event.getEventType().getName()) {
      case MONITOR, WAIT -> addLock(place(event, "monitorClass", at.get()), seconds);
      case PARK -> addLock(place(event, "parkedClass", at.get()), seconds);
      case PINNED -> pins.merge(new Place("", at.get()), seconds, Double::sum);
      default -> throw new IllegalArgumentException("not recorded: " + event);
    }
  }

  private void addLock(Place place, double seconds) {
    if (FOR_AN_ANSWER.stream().noneMatch(place.lock()::contains)) {
      locks.merge(place, seconds, Double::sum);
    }
  }

  private static Place place(RecordedEvent event, String field, String at) {
    RecordedClass lock = event.getClass(field);
    String name = lock == null ? "a lock" : "a lock of class " + lock.getName();
    return new Place(name, at);
  }

  /** The work's own frame that is nearest to the wait. */
  private static Optional<String> at(RecordedEvent event) {
    if (event.getStackTrace() == null) {
      return Optional.empty();
    }
    for (RecordedFrame frame : event.getStackTrace().getFrames()) {
      String type = frame.getMethod().getType().getName();
      if (NOT_THE_WORK.stream().noneMatch(type::startsWith)) {
        return Optional.of(type + "." + frame.getMethod().getName());
      }
    }
    return Optional.empty();
  }

  /** Takes over the waits for locks of another recording, as if it had been as long as this. */
  void addLocks(RecordingMain.Seen other, double seconds) {
    other
        .waits()
        .locks
        .forEach((place, time) -> locks.merge(place, time * seconds / other.seconds(), Math::max));
  }

  /** Sums, and the longest of each kind. */
  void tell(ChildReport report) {
    Place lock = longest(locks);
    report.tell(ChildReport.LOCKS, sum(locks), lock.lock(), lock.at());
    report.tell(ChildReport.PINS, sum(pins), longest(pins).at());
  }

  private static double sum(Map<Place, Double> places) {
    return places.values().stream().mapToDouble(s -> s).sum();
  }

  private static Place longest(Map<Place, Double> places) {
    return places.entrySet().stream()
        .max(Comparator.comparingDouble(Map.Entry::getValue))
        .map(Map.Entry::getKey)
        .orElse(new Place("", ""));
  }
}
