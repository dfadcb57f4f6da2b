package io.github.execbench.cli.check;

import io.github.execbench.cli.console.CommandException;
import io.github.execbench.cli.console.ExitCode;
import io.github.execbench.io.Printable;
import io.github.execbench.regression.Comparison;
import io.github.execbench.regression.Machine;
import io.github.execbench.regression.MachineComparer;
import io.github.execbench.results.BenchmarkId;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The files of two sides, each from another machine.
 *
 * @param baseline in the order of the machines
 * @param candidate in the same order
 */
record MachineSides(List<Path> baseline, List<Path> candidate) {

  /**
   * Pairs them.
   *
   * @throws CommandException if there is not one of each side for each machine
   */
  static MachineSides of(List<Path> baseline, List<Path> candidate) {
    if (baseline.size() != candidate.size() || baseline.size() < 2) {
      throw new CommandException(
          ExitCode.USAGE,
          "--merge: needs two machines or more, each with a file of either side, but --baseline"
              + " names "
              + baseline.size()
              + " and --candidate "
              + candidate.size());
    }
    return new MachineSides(baseline, candidate);
  }

  /** Compares each machine within itself, with what is to be said of each. */
  Comparison compare(MachineComparer comparer) {
    List<Machine> machines = new ArrayList<>();
    for (int i = 0; i < candidate.size(); i++) {
      machines.add(
          new Machine(
              name(i),
              CheckCommand.read(List.of(baseline.get(i))),
              CheckCommand.read(List.of(candidate.get(i)))));
    }
    Comparison comparison = comparer.compare(machines);
    Map<BenchmarkId, List<String>> unsteady = new LinkedHashMap<>();
    for (int i = 0; i < candidate.size(); i++) {
      String name = name(i);
      List<Path> before = List.of(baseline.get(i));
      List<Path> now = List.of(candidate.get(i));
      UnsteadySides.of(before, now)
          .forEach((id, doubts) ->
              doubts.forEach(doubt ->
                  unsteady
                      .computeIfAbsent(id, key -> new ArrayList<>())
                      .add("on " + name + ": " + doubt)));
      Optional<String> ruler = UnsteadySides.rulers(before, now);
      comparison = comparison.withNote(ruler.map(text -> "on " + name + ": " + text));
    }
    return comparison.withUnsteady(unsteady);
  }

  /** The parts of the candidate's path that tell it from the others, or its number. */
  private String name(int machine) {
    List<List<String>> names = candidate.stream().map(MachineSides::parts).toList();
    List<String> own = names.get(machine);
    for (int i = 0; i < own.size(); i++) {
      int place = i;
      String part = own.get(i);
      if (names.stream().filter(n -> n.size() > place && n.get(place).equals(part)).count() == 1) {
        return Printable.of(part);
      }
    }
    return Integer.toString(machine + 1);
  }

  private static List<String> parts(Path file) {
    List<String> parts = new ArrayList<>();
    file.toAbsolutePath().normalize().forEach(part -> parts.add(part.toString()));
    return parts;
  }
}
