/**
 * What the machine is and what goes on in it; where the system doesn't tell, nothing is guessed.
 */
package io.github.execbench.run.machine;
