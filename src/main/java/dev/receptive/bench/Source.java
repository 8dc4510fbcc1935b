package dev.receptive.bench;

/** Where the numbers of a grid come from. What a person changes by hand becomes {@link Typed}. */
public sealed interface Source {

    /** Written out, number by number. */
    record Typed() implements Source {}

    /** A ready-made grid by its name. */
    record Preset(String name) implements Source {}

    /** One of the bundled photographs by its name. */
    record Photo(String name) implements Source {}

    /** One of the bundled digits, 0 to 9. */
    record Digit(int digit) implements Source {}

    /** A picture file; a saved experiment names it from its own folder if it is in there. */
    record Image(String path) implements Source {}
}
