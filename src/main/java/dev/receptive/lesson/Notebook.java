package dev.receptive.lesson;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What somebody has done in lessons: in each, by its name, the page at which it was left and what was answered. Immutable.
 *
 * @param entries by the names of the lessons
 * @param drilled beside them
 */
public record Notebook(Map<String, LessonEntry> entries, Drilled drilled) {

    public static final Notebook EMPTY = new Notebook(Map.of(), Drilled.NONE);

    public Notebook {
        entries = Map.copyOf(entries);
    }

    /**
     * What was done in a lesson.
     *
     * @param page the name of the page at which it was left
     * @param answers by the names of the pages
     */
    public record LessonEntry(String page, Map<String, GivenAnswer> answers) {

        public LessonEntry {
            answers = Map.copyOf(answers);
        }

        /** How many questions were answered rightly. */
        public int right() {
            return (int) answers.values().stream().filter(GivenAnswer::right).count();
        }
    }

    public Optional<LessonEntry> of(Lesson lesson) {
        return Optional.ofNullable(entries.get(lesson.id()));
    }

    /** A lesson where it was left; from the beginning if it never was begun. */
    public Sitting opened(Lesson lesson, boolean asks) {
        Sitting fresh = Sitting.of(lesson, asks);
        return of(lesson)
                .map(known -> new Sitting(
                        lesson, lesson.number(known.page()).orElse(0), asks, known.answers(), Optional.empty()))
                .orElse(fresh);
    }

    /** With a lesson as it is left. */
    public Notebook with(Sitting sitting) {
        Map<String, LessonEntry> next = new TreeMap<>(entries);
        next.put(sitting.lesson().id(), new LessonEntry(sitting.page().id(), sitting.answers()));
        return new Notebook(next, drilled);
    }

    /** With a lesson as if it had never been begun. */
    public Notebook without(Lesson lesson) {
        Map<String, LessonEntry> next = new TreeMap<>(entries);
        next.remove(lesson.id());
        return new Notebook(next, drilled);
    }

    /** With other drills. */
    public Notebook with(Drilled next) {
        return new Notebook(entries, next);
    }
}
