package dev.receptive.document;

import java.util.AbstractList;
import java.util.List;
import java.util.Optional;

/** The ready-made experiments, in the order in which they are learned from. */
public final class ExampleList extends AbstractList<Document<?>> {

    private final List<Example> all;

    ExampleList(List<Example> all) {
        this.all = List.copyOf(all);
    }

    /** Some that have been read. */
    public static ExampleList of(List<Document<?>> documents) {
        return new ExampleList(documents.stream().map(Example::read).toList());
    }

    /** What it holds, read now if it has not been. */
    @Override
    public Document<?> get(int index) {
        return all.get(index).document();
    }

    @Override
    public int size() {
        return all.size();
    }

    /** Those of a bench, not yet read. */
    public List<Example> on(String bench) {
        return all.stream().filter(example -> example.isOn(bench)).toList();
    }

    /** The one whose words a document has. */
    public Optional<Example> of(Document<?> document) {
        return all.stream().filter(example -> example.hasWordsOf(document)).findFirst();
    }

    /** The number of one of them, from 0. */
    public int number(Example example) {
        return all.indexOf(example);
    }

    /** Whether a document is one of them, unchanged. */
    public boolean has(Document<?> document) {
        return of(document)
                .filter(example -> example.document().equals(document))
                .isPresent();
    }

    /** Reads what has not been read: nobody who opens one waits for it. */
    public void readAll() {
        all.forEach(Example::document);
    }
}
