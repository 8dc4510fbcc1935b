package dev.receptive.time;

import java.util.List;

/**
 * Where in a score a time falls.
 *
 * @param path which part of which, from the root of the tree down to the span
 * @param span the name of the span; nothing where nothing moves
 * @param progress how much of the span is done, 0 to 1; a span's last instant still belongs to it
 */
public record Moment(List<Integer> path, String span, double progress) {

    public Moment {
        path = List.copyOf(path);
    }

    /** Which part was taken at a depth of the tree; the root's parts have depth 0. */
    public int at(int depth) {
        return path.get(depth);
    }
}
