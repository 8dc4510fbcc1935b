package dev.receptive.lesson;

import dev.receptive.document.PlacedTitle;
import java.util.List;

/**
 * What is said on a page.
 *
 * @param title a heading, or nothing
 * @param text Markdown
 * @param tasks things to try, in order
 * @param sheet what whoever teaches it should know of this page; may be nothing
 */
public record PageWords(PlacedTitle title, PlacedTitle text, List<PlacedTitle> tasks, PlacedTitle sheet) {

    public PageWords {
        tasks = List.copyOf(tasks);
    }
}
