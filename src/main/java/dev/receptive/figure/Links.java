package dev.receptive.figure;

import java.util.List;

/**
 * What a number is connected to.
 *
 * @param sees the numbers that it is made of, or with which it is multiplied
 * @param reaches the numbers that it takes part in
 */
public record Links(List<Patch> sees, List<Patch> reaches) {

    public static final Links NONE = new Links(List.of(), List.of());

    public Links {
        sees = List.copyOf(sees);
        reaches = List.copyOf(reaches);
    }

    public static Links sees(Patch... patches) {
        return new Links(List.of(patches), List.of());
    }

    public static Links reaches(Patch... patches) {
        return new Links(List.of(), List.of(patches));
    }
}
