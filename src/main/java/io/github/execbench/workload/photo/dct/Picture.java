package io.github.execbench.workload.photo.dct;

/** What the scans of a picture are read into. */
interface Picture {

  /**
   * What reads a component's blocks of a scan.
   *
   * @param codes the numbers of its Huffman tables: 16 times DC's, and AC's
   */
  BlockReader reader(int component, Band band, CoefficientTables tables, int codes) throws Doubt;

  /** Whether nothing is left to be coded. */
  boolean isWhole();

  /** Makes the planes of what was read. */
  void finish() throws Doubt;
}
