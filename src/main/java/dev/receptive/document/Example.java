package dev.receptive.document;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A ready-made experiment. What it is called is known from the start; what it holds, which may be a photograph, is read when
 * it is asked for, once.
 */
public final class Example {

    private final Heading heading;
    private final Supplier<Document<?>> reading;
    private @Nullable Document<?> known;

    /**
     * What stands over a file.
     *
     * @param bench the code of the bench that it is set up on
     */
    record Heading(String id, Title title, String bench) {}

    /**
     * @param reading reads the whole file, on any thread
     */
    Example(Heading heading, Supplier<Document<?>> reading) {
        this.heading = heading;
        this.reading = reading;
    }

    static Example read(Document<?> document) {
        Heading heading = new Heading(
                document.id(), document.title(), document.setup().bench().code());
        return new Example(heading, () -> document);
    }

    public Title title() {
        return heading.title();
    }

    /** Whether it is set up on the bench of that code. */
    public boolean isOn(String bench) {
        return heading.bench().equals(bench);
    }

    /** Whether a document has its words, as what was made of it has. */
    public boolean hasWordsOf(Document<?> document) {
        return heading.id().equals(document.id()) && heading.title().equals(document.title());
    }

    /** All of it, on any thread. */
    public synchronized Document<?> document() {
        Document<?> whole = known == null ? reading.get() : known;
        known = whole;
        return whole;
    }
}
