package dev.receptive.time;

/**
 * How far one step goes. Each bench names its own: a product, a window, a row, a layer.
 *
 * @param code its name in files, on the command line and in the words
 * @param seconds how long a step takes to watch, at most, when it is played at speed 1
 */
public record StepSize(String code, double seconds) {

    /** Ends no step: what happens before play may rest. */
    public static final StepSize NONE = new StepSize("", 0);

    @Override
    public String toString() {
        return code;
    }
}
