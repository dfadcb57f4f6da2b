package io.github.execbench.workload.photo.jpeg;

/**
 * One component of a frame.
 *
 * @param id as the file names it
 * @param horizontal sampling factor, 1 to 4
 * @param vertical sampling factor, 1 to 4
 * @param table its quantization table
 */
public record Component(int id, int horizontal, int vertical, int table) {}
