/**
 * The values that pass between the stages of a photo: shapes, rows, planes, sizes. Knows no stage.
 */
@NullMarked
package io.github.execbench.workload.photo.pipeline;

import org.jspecify.annotations.NullMarked;
