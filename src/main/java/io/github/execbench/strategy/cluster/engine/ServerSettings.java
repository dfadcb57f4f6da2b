package io.github.execbench.strategy.cluster.engine;

import java.util.List;

/**
 * What a worker is.
 *
 * @param cluster the name of its cluster: it keeps clusters apart, and is no secret
 * @param bind the address that it listens at, and that others reach it at
 * @param port 0 for any that is free
 * @param others where other workers may be; empty if it is alone
 * @param slots how many tasks it runs at once
 * @param build what drivers must run too
 */
public record ServerSettings(
    String cluster, String bind, int port, List<Address> others, int slots, String build) {}
