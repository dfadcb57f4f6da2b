package io.github.execbench.workload.photo.dct;

/** Reads what a scan says of the blocks of one component. */
abstract class BlockReader {

  /** Begins a row of units, each some rows of blocks high. */
  abstract void start(int blockRow, int high);

  /** Reads the next block, which is the x-th of the unit's j-th row. */
  abstract void read(BitSource in, int x, int j) throws Doubt;

  /** Ends the scan or the part before a restart marker. */
  abstract void endInterval() throws Doubt;

  /** How many blocks had to be decoded. */
  int repaired() {
    return 0;
  }
}
