package dev.receptive.train;

import dev.receptive.nn.Network;
import java.util.OptionalDouble;

/**
 * A network in the middle or at the end of its training.
 *
 * @param network as it was then
 * @param tally how far it was
 * @param testAccuracy the part of the test examples that it puts into the right class, 0 to 1; unknown within an epoch
 */
public record Snapshot(Network network, Tally tally, OptionalDouble testAccuracy) {}
