package dev.receptive.bench;

import dev.receptive.time.StepSize;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Which moments of a bench a file can name: at a number of a tensor, perhaps after some of the steps that make it.
 *
 * @param tensor the tensor whose numbers come about one after another
 * @param part what a step within a number is called, as in {@code product: 4}; nothing where a number comes about at once
 * @param sizes the sizes of a step as the story's score has them, from the smallest, which is the usual one; empty where
 *     nothing moves
 * @param reach how many there are in an experiment
 */
public record Bookmarks<E extends Experiment>(
        String tensor, Optional<String> part, List<StepSize> sizes, Function<E, Reach> reach) {

    /**
     * @param channels planes of the tensor
     * @param rows of a plane
     * @param columns of a plane
     * @param steps so many steps make a number
     */
    public record Reach(int channels, int rows, int columns, int steps) {}

    public Bookmarks {
        sizes = List.copyOf(sizes);
    }
}
