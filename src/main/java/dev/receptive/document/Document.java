package dev.receptive.document;

import dev.receptive.bench.Bookmark;
import dev.receptive.bench.Experiment;
import dev.receptive.bench.Setup;
import java.util.List;
import java.util.Optional;

/**
 * What a file holds: something set up on a bench, the moment at which it opens, and the words around it.
 *
 * @param id a name by which other files and the command line mean it, or nothing
 * @param title a short name
 * @param text what it shows, in a sentence or two
 * @param tasks things to try, in order
 * @param setup what is set up
 * @param bookmark where it opens
 */
public record Document<E extends Experiment>(
        String id, Title title, Title text, List<Title> tasks, Setup<E> setup, Bookmark bookmark) {

    public Document {
        tasks = List.copyOf(tasks);
    }

    /** A document without words. */
    public static <E extends Experiment> Document<E> untitled(Setup<E> setup) {
        return new Document<>("", Title.NONE, Title.NONE, List.of(), setup, Bookmark.USUAL);
    }

    public E experiment() {
        return setup.experiment();
    }

    /** Whether another has the same words, as what was made of an example has. */
    public boolean hasWordsOf(Document<?> other) {
        return id.equals(other.id) && title.equals(other.title);
    }

    /** Another as one of this one's bench; nothing if it is of a different one. */
    @SuppressWarnings("unchecked") // benches are known by their codes
    public Optional<Document<E>> ofItsBench(Document<?> other) {
        boolean same = setup.bench().code().equals(other.setup.bench().code());
        return same ? Optional.of((Document<E>) other) : Optional.empty();
    }

    /** The same words around another experiment at another moment. */
    public Document<E> with(E next, Bookmark at) {
        return new Document<>(id, title, text, tasks, setup.with(next), at);
    }
}
