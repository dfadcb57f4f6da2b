package io.github.execbench.results.journal;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Somebody's own work, which a run measures instead of the suite's.
 *
 * @param work as named on the command line; a source file by its absolute path
 * @param classPath where its classes are, absolute, in order
 * @param form what was found there
 * @param hash SHA-256 of its classes
 * @param verified whether the results of every batch are compared with those of one task after the
 *     other
 * @param taskTimeoutSeconds after this long a task counts as hung; empty: as the suite says
 * @param calibrations what a task takes by itself: one for each set of parameters
 * @param giveUpRisk the chance that the fastest step was given up; 0 if none is
 * @param leftOut what is not measured, and why, a line each
 * @param notes what the work does that it should not, a line each
 */
@JsonInclude(Include.NON_EMPTY)
public record OwnWork(
    String work,
    List<String> classPath,
    String form,
    String hash,
    boolean verified,
    OptionalDouble taskTimeoutSeconds,
    List<Calibration> calibrations,
    double giveUpRisk,
    List<String> leftOut,
    List<String> notes) {

  public OwnWork {
    classPath = classPath == null ? List.of() : List.copyOf(classPath);
    taskTimeoutSeconds = taskTimeoutSeconds == null ? OptionalDouble.empty() : taskTimeoutSeconds;
    calibrations = calibrations == null ? List.of() : List.copyOf(calibrations);
    leftOut = leftOut == null ? List.of() : List.copyOf(leftOut);
    notes = notes == null ? List.of() : List.copyOf(notes);
  }
}
