package dev.receptive.bench;

import dev.receptive.words.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What can be undone and redone. A value: an edit gives the next history.
 *
 * @param past the edits that led here, oldest first, each with what was there before it
 * @param present what is there now
 * @param future the edits that were undone, the next to redo last, each with what it led to
 * @param weight by which the past is bounded
 */
public record History<T>(List<Edit<T>> past, T present, List<Edit<T>> future, Weight<T> weight) {

    /** The most edits that are kept. */
    public static final int LIMIT = 500;

    /** An edit that would leave more bytes than this in the past lets go of the oldest ones; the last one stays. */
    public static final long BYTES = 64 << 20;

    /** How many bytes some values hold together; what they share counts once. */
    @FunctionalInterface
    public interface Weight<T> {
        long bytes(List<T> values);
    }

    /**
     * One edit.
     *
     * @param name what was done, as undo and redo call it
     * @param mergeKey edits in a row with equal keys count as one; null stands alone
     * @param value the other side of the edit
     */
    public record Edit<T>(Sentence name, @Nullable Object mergeKey, T value) {

        /** Undone or redone, an edit is finished and takes in no other. */
        private Edit<T> finished(T otherSide) {
            return new Edit<>(name, null, otherSide);
        }

        private Edit<T> map(UnaryOperator<T> change) {
            return new Edit<>(name, mergeKey, change.apply(value));
        }
    }

    public History {
        past = List.copyOf(past);
        future = List.copyOf(future);
    }

    /** A history in which nothing has happened, of values that weigh nothing. */
    public static <T> History<T> start(T present) {
        return start(present, values -> 0);
    }

    /** A history in which nothing has happened. */
    public static <T> History<T> start(T present, Weight<T> weight) {
        return new History<>(List.of(), present, List.of(), weight);
    }

    /** The history after an edit; what was undone can no longer be redone. An edit that changes nothing is none. */
    public History<T> edit(Sentence name, T next) {
        return edit(name, next, null);
    }

    /**
     * The history after an edit that may be part of a longer one, as while a slider is dragged: after edits in a row
     * with equal keys, one undo leads to before the first. A gesture needs a key of its own.
     */
    public History<T> edit(Sentence name, T next, @Nullable Object mergeKey) {
        if (next.equals(present)) {
            return this;
        }
        boolean open = future.isEmpty() && !past.isEmpty();
        if (open && mergeKey != null && mergeKey.equals(last(past).mergeKey())) {
            return new History<>(past, next, List.of(), weight);
        }
        List<Edit<T>> longer = with(past, new Edit<>(name, mergeKey, present));
        return new History<>(bounded(longer, next), next, List.of(), weight);
    }

    /** The last of some edits: so many that they are not too heavy together with what is there now. */
    private List<Edit<T>> bounded(List<Edit<T>> edits, T next) {
        List<Edit<T>> kept = edits.subList(Math.max(0, edits.size() - LIMIT), edits.size());
        while (kept.size() > 1 && weight.bytes(values(kept, next)) > BYTES) {
            kept = kept.subList(1, kept.size());
        }
        return kept;
    }

    private static <T> List<T> values(List<Edit<T>> edits, T next) {
        List<T> values = new ArrayList<>();
        edits.forEach(edit -> values.add(edit.value()));
        values.add(next);
        return values;
    }

    /** The history with the last edit undone; the same if there is none. */
    public History<T> undo() {
        if (past.isEmpty()) {
            return this;
        }
        Edit<T> edit = last(past);
        return new History<>(withoutLast(past), edit.value(), with(future, edit.finished(present)), weight);
    }

    /** The history with the last undone edit done again; the same if there is none. */
    public History<T> redo() {
        if (future.isEmpty()) {
            return this;
        }
        Edit<T> edit = last(future);
        return new History<>(with(past, edit.finished(present)), edit.value(), withoutLast(future), weight);
    }

    /**
     * The history with something else in the place of what came of the last edit of a name, and of all after it; an edit of
     * that name where there is none.
     */
    public History<T> instead(Sentence name, T next) {
        for (int i = past.size() - 1; i >= 0; i--) {
            if (past.get(i).name().equals(name)) {
                return new History<>(past.subList(0, i + 1), next, List.of(), weight);
            }
        }
        return edit(name, next);
    }

    /** The same edits with something else known of what is there now; that is no edit. */
    public History<T> with(T now) {
        return new History<>(past, now, future, weight);
    }

    /** The same edits, of which every value has become another. */
    public History<T> map(UnaryOperator<T> change) {
        return new History<>(
                past.stream().map(edit -> edit.map(change)).toList(),
                change.apply(present),
                future.stream().map(edit -> edit.map(change)).toList(),
                weight);
    }

    /** The name of the edit that {@link #undo} takes back. */
    public Optional<Sentence> undoName() {
        return past.isEmpty() ? Optional.empty() : Optional.of(last(past).name());
    }

    /** The name of the edit that {@link #redo} does again. */
    public Optional<Sentence> redoName() {
        return future.isEmpty() ? Optional.empty() : Optional.of(last(future).name());
    }

    private static <E> E last(List<E> list) {
        return list.get(list.size() - 1);
    }

    private static <E> List<E> withoutLast(List<E> list) {
        return list.subList(0, list.size() - 1);
    }

    private static <E> List<E> with(List<E> list, E next) {
        List<E> longer = new ArrayList<>(list);
        longer.add(next);
        return longer;
    }
}
