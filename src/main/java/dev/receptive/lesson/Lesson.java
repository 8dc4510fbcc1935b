package dev.receptive.lesson;

import dev.receptive.document.PlacedTitle;
import dev.receptive.document.Title;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Some pages that belong together.
 *
 * @param id a name by which progress is kept
 * @param title what the contents call it
 * @param sheet what whoever teaches it should know; may be nothing
 * @param pages at least one
 * @param folder where the pictures are that it names; nothing if it may name none
 */
public record Lesson(String id, Title title, PlacedTitle sheet, List<Page> pages, Optional<Path> folder) {

    public Lesson {
        pages = List.copyOf(pages);
    }

    public Page page(int number) {
        return pages.get(number);
    }

    /** The number, from 0, of the page of a name; nothing if there is none. */
    public OptionalInt number(String page) {
        return IntStream.range(0, pages.size())
                .filter(number -> pages.get(number).id().equals(page))
                .findFirst();
    }

    /** How many of its pages ask something. */
    public int asking() {
        return (int) pages.stream().filter(page -> page.ask().isPresent()).count();
    }

    /** What the order of choices on a page hangs on: the same on every day and every machine. */
    public long seed(Page page) {
        return (id + "/" + page.id()).hashCode();
    }
}
