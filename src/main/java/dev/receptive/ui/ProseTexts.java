package dev.receptive.ui;

import dev.receptive.prose.MarkdownReader;
import dev.receptive.prose.Prose;
import dev.receptive.prose.ProseChecks;
import dev.receptive.words.Words;

/**
 * Texts written as Markdown, as views.
 *
 * @param source where what they do not hold themselves comes from
 */
record ProseTexts(ProseSource source) {

    /** The text of what an author wrote; what is wrong in it was told when the file was read. */
    Prose read(String markdown) {
        return markdown.isBlank()
                ? Prose.EMPTY
                : new MarkdownReader(ProseChecks.NONE).read(markdown).prose();
    }

    ProseView view(ProseSize size, Prose prose, Words words) {
        ProseView view = new ProseView(source, words);
        view.size(size);
        view.show(prose, words);
        return view;
    }

    /** Of what an author wrote. */
    ProseView view(ProseSize size, String markdown, Words words) {
        return view(size, read(markdown), words);
    }
}
