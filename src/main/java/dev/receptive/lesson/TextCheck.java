package dev.receptive.lesson;

import dev.receptive.document.PlacedTitle;
import dev.receptive.formula.FormulaSetter;
import dev.receptive.prose.MarkdownReader;
import dev.receptive.prose.ProseChecks;
import dev.receptive.words.Language;
import dev.receptive.words.Refusal;
import dev.receptive.yaml.PlacedText;
import dev.receptive.yaml.Report;
import dev.receptive.yaml.Slip;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds what is wrong with the texts of a page. */
final class TextCheck {

    private final Report report;
    private final @Nullable Path folder;
    private final Demonstration shown;
    private final MarkdownReader reader;

    TextCheck(Report report, @Nullable Path folder, Demonstration shown, FormulaSetter formulas) {
        this.report = report;
        this.folder = folder;
        this.shown = shown;
        this.reader = new MarkdownReader(new ProseChecks(this::isThere, formulas::mistakes, this::light));
    }

    void check(Page page) {
        List<PlacedTitle> texts = new ArrayList<>(page.words().tasks());
        texts.add(page.words().title());
        texts.add(page.words().text());
        texts.add(page.words().sheet());
        page.ask().ifPresent(ask -> texts.addAll(ask.said()));
        for (PlacedTitle text : texts) {
            for (Language language : Language.values()) {
                check(text.of(language));
            }
        }
    }

    private void check(PlacedText text) {
        reader.read(text.text()).mistakes().forEach(slip -> text.report(report, slip));
    }

    private boolean isThere(String picture) {
        return folder != null && Files.isRegularFile(folder.resolve(picture));
    }

    private List<Slip> light(String target) {
        try {
            shown.lit(Light.of(target));
            return List.of();
        } catch (Refusal e) {
            return List.of(new Slip(1, 1, e.sentence()));
        }
    }
}
