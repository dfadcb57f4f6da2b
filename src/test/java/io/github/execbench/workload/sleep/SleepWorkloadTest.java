package io.github.execbench.workload.sleep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.execbench.workload.WrongResultException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SleepWorkloadTest {

  @Test
  void tutorialSleepsAtOneHundredth() {
    SleepWorkload tutorial = SleepWorkload.ofTutorial();
    assertEquals(
        List.of(50L, 40L, 30L, 20L, 10L),
        tutorial.tasks().stream().map(task -> task.duration().toMillis()).toList());
  }

  @Test
  void sleepsAsLongAsItSays() throws Exception {
    SleepTask task = new SleepTask(Duration.ofMillis(20));
    long start = System.nanoTime();
    assertEquals(Duration.ofMillis(20), task.call());
    assertTrue(System.nanoTime() - start >= 20_000_000);
  }

  @Test
  void verifyRefusesMissingSwappedAndWrongAnswers() {
    SleepWorkload tutorial = SleepWorkload.ofTutorial();
    List<Duration> right = tutorial.tasks().stream().map(SleepTask::duration).toList();
    tutorial.verify(right);
    List<Duration> swapped = new ArrayList<>(right).reversed();
    assertThrows(WrongResultException.class, () -> tutorial.verify(swapped));
    assertThrows(WrongResultException.class, () -> tutorial.verify(right.subList(0, 4)));
    assertThrows(WrongResultException.class, () -> tutorial.verify(List.of()));
  }

  @Test
  void refusesANegativeSleep() {
    assertThrows(IllegalArgumentException.class, () -> new SleepTask(Duration.ofMillis(-1)));
  }
}
