package dev.receptive.bench;

import dev.receptive.time.StepSize;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/**
 * Which moments of a bench a file can name: at a number of a tensor, perhaps after some of the steps that make it.
 *
 * @param tensor the tensor whose numbers come about one after another
 * @param part what a step within a number is called, as in {@code product: 4}; nothing where a number comes about at once
 * @param sizes the sizes of a step as the story's score has them, from the smallest, which is the usual one; empty where
 *     nothing moves
 * @param reach which there are in an experiment
 */
public record Bookmarks<E extends Experiment>(
        String tensor, Optional<String> part, List<StepSize> sizes, Function<E, Reach> reach) {

    /** The planes of the tensor, which need not be alike. */
    public record Reach(List<PlaneReach> planes) {

        /**
         * @param rows of the plane
         * @param columns of the plane
         * @param steps so many steps make a number of it
         */
        public record PlaneReach(int rows, int columns, int steps) {}

        public Reach {
            planes = List.copyOf(planes);
        }

        /** Planes that are all alike. */
        public static Reach of(int channels, int rows, int columns, int steps) {
            return new Reach(Collections.nCopies(channels, new PlaneReach(rows, columns, steps)));
        }

        public int channels() {
            return planes.size();
        }

        public boolean has(int channel) {
            return channel >= 0 && channel < planes.size();
        }

        /** A plane; where there is none such, as much as any has. */
        public PlaneReach plane(int channel) {
            return has(channel)
                    ? planes.get(channel)
                    : new PlaneReach(most(PlaneReach::rows), most(PlaneReach::columns), most(PlaneReach::steps));
        }

        private int most(ToIntFunction<PlaneReach> of) {
            return planes.stream().mapToInt(of).max().orElse(0);
        }
    }

    public Bookmarks {
        sizes = List.copyOf(sizes);
    }
}
