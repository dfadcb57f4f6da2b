package io.github.execbench.cli.check;

import io.github.execbench.cli.console.CommandException;
import io.github.execbench.cli.console.ExitCode;
import io.github.execbench.cli.console.MachineNames;
import io.github.execbench.regression.Comparison;
import io.github.execbench.regression.Machine;
import io.github.execbench.regression.MachineComparer;
import io.github.execbench.regression.SameOnAll;
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
    List<String> names = MachineNames.of(candidate);
    List<Machine> machines = new ArrayList<>();
    for (int i = 0; i < candidate.size(); i++) {
      machines.add(
          new Machine(
              names.get(i),
              CheckCommand.read(List.of(baseline.get(i))),
              CheckCommand.read(List.of(candidate.get(i)))));
    }
    Comparison comparison = comparer.compare(machines);
    SameOnAll same = SameOnAll.of(machines.stream().map(Machine::cores).toList());
    Map<BenchmarkId, List<String>> unsteady = new LinkedHashMap<>();
    for (int i = 0; i < candidate.size(); i++) {
      Machine machine = machines.get(i);
      List<Path> before = List.of(baseline.get(i));
      List<Path> now = List.of(candidate.get(i));
      UnsteadySides.on(machine.name(), id -> same.name(machine.cores(), id), before, now)
          .forEach((id, doubts) ->
              unsteady.computeIfAbsent(id, key -> new ArrayList<>()).addAll(doubts));
      Optional<String> ruler = UnsteadySides.rulers(before, now);
      comparison = comparison.withNote(ruler.map(text -> "on " + machine.name() + ": " + text));
    }
    return comparison.withUnsteady(unsteady);
  }
}
