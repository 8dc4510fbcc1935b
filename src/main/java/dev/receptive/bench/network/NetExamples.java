package dev.receptive.bench.network;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What a network learns from.
 *
 * @param folder where the images are; nothing for the digits that come with the program
 * @param count how many of them at most; 0 for all
 * @param moved by how many pixels copies of them are moved at most; 0 for the images as they are
 */
record NetExamples(Optional<Path> folder, int count, int moved) {

    static final NetExamples DIGITS = new NetExamples(Optional.empty(), 0, 0);

    static final int MOST = 1_000_000;
    static final int FARTHEST = 8;

    NetExamples in(Optional<Path> next) {
        return new NetExamples(next, count, moved);
    }

    NetExamples withCount(int next) {
        return new NetExamples(folder, next, moved);
    }

    NetExamples withMoved(int next) {
        return new NetExamples(folder, count, next);
    }
}
