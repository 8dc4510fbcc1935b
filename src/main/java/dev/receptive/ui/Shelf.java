package dev.receptive.ui;

import dev.receptive.lesson.Lesson;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which lessons can be taken. Immutable.
 *
 * @param brought those of files that somebody opened, the last of them first
 * @param read all others
 */
record Shelf(List<Lesson> brought, List<Lesson> read) {

    static final Shelf EMPTY = new Shelf(List.of(), List.of());

    Shelf {
        brought = List.copyOf(brought);
        read = List.copyOf(read);
    }

    /** In the order of the contents: one that was brought stands for any of its name. */
    List<Lesson> all() {
        List<Lesson> all = new ArrayList<>(brought);
        read.stream().filter(lesson -> named(brought, lesson.id()).isEmpty()).forEach(all::add);
        return List.copyOf(all);
    }

    Optional<Lesson> named(String id) {
        return named(all(), id);
    }

    private static Optional<Lesson> named(List<Lesson> all, String id) {
        return all.stream().filter(lesson -> lesson.id().equals(id)).findFirst();
    }

    /** The lesson that comes after one. */
    Optional<Lesson> following(Lesson lesson) {
        List<Lesson> all = all();
        int next = all.indexOf(lesson) + 1;
        return next > 0 && next < all.size() ? Optional.of(all.get(next)) : Optional.empty();
    }

    /** The lesson that comes before one. */
    Optional<Lesson> preceding(Lesson lesson) {
        List<Lesson> all = all();
        int place = all.indexOf(lesson);
        return place > 0 ? Optional.of(all.get(place - 1)) : Optional.empty();
    }

    /** With the lesson of a file that was opened before the others. */
    Shelf with(Lesson lesson) {
        List<Lesson> next = new ArrayList<>(List.of(lesson));
        brought.stream().filter(before -> !before.id().equals(lesson.id())).forEach(next::add);
        return new Shelf(next, read);
    }

    /** With others that were read, or read anew. */
    Shelf with(List<Lesson> next) {
        return new Shelf(brought, next);
    }
}
