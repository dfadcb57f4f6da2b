/**
 * Photos made by code, for a clone that has none: the same bytes on every machine.
 *
 * <p>All arithmetic is integer, or floating-point addition, multiplication, division and square
 * root, which IEEE 754 and Java define to the last bit; {@link java.lang.Math}'s transcendental
 * functions, which may differ between machines, are not used.
 */
@NullMarked
package io.github.execbench.workload.photo.synthetic;

import org.jspecify.annotations.NullMarked;
