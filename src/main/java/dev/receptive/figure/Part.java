package dev.receptive.figure;

import java.util.Optional;

/**
 * One number that another is made of.
 *
 * @param source where it stands; nothing for padding
 * @param value the number
 * @param weight where its factor stands, if it is multiplied by one that stands somewhere
 * @param factor what it is multiplied by, if it is
 */
public record Part(Optional<Spot> source, Quantity value, Optional<Spot> weight, Optional<Quantity> factor) {}
