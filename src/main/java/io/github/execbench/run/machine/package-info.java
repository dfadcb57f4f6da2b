/**
 * What the machine is and what goes on in it; where the system doesn't tell, nothing is guessed.
 */
@NullMarked
package io.github.execbench.run.machine;

import org.jspecify.annotations.NullMarked;
