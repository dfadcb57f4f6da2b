/**
 * Records of what was measured, and their files.
 *
 * <p>Here and below, an unknown number is NaN, an unknown text is empty, and what may be missing as
 * a whole is an Optional. Files leave it out, or empty, or say NaN; readers make that of it again.
 */
@NullMarked
package io.github.execbench.results;

import org.jspecify.annotations.NullMarked;
