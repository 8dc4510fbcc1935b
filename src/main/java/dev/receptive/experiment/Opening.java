package dev.receptive.experiment;

import dev.receptive.time.StepSize;
import dev.receptive.trace.Place;
import java.util.Locale;

/**
 * The moment at which an experiment opens.
 *
 * @param moment which one
 * @param cell the output being computed, if the moment is {@link Moment#CELL}
 * @param product how many of its products are done; −1 for all of them and the result
 * @param step the size of a step
 */
public record Opening(Moment moment, Place cell, int product, StepSize step) {

    /** The ways to say a moment. */
    public enum Moment {
        /** Not said: the start, or the end where a picture is to be looked at. */
        USUAL,
        /** Before anything is computed. */
        START,
        /** After everything is. */
        END,
        /** At an output. */
        CELL;

        /** As in files. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private static final Place NOWHERE = new Place(-1, -1);

    /** Where an experiment opens that says nothing of it. */
    public static final Opening USUAL = of(Moment.USUAL, Steps.PRODUCT);

    /** At an output. */
    public Opening(Place cell, int product, StepSize step) {
        this(Moment.CELL, cell, product, step);
    }

    /** A moment that is not at any one output. */
    public static Opening of(Moment moment, StepSize step) {
        return new Opening(moment, NOWHERE, -1, step);
    }
}
