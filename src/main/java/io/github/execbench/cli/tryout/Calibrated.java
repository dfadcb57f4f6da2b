package io.github.execbench.cli.tryout;

import io.github.execbench.results.journal.Calibration;
import java.util.List;

/**
 * What is known of a work before it is measured.
 *
 * @param form what it was taken as
 * @param returns whether its tasks return anything
 * @param unstored why its results can't travel; empty if they can
 * @param notes what it does that it should not
 */
record Calibrated(
    Calibration calibration, String form, boolean returns, String unstored, List<String> notes) {

  Calibrated {
    notes = List.copyOf(notes);
  }
}
