package io.github.execbench.workload.photo.dct;

/**
 * One component on its way into the thumbnail.
 *
 * @param across its horizontal axis as stored
 * @param down its vertical one
 * @param horizontal sampling factor: blocks of it side by side in a unit
 * @param vertical sampling factor
 * @param quantization number of its table
 */
record Geometry(Axis across, Axis down, int horizontal, int vertical, int quantization) {}
