package dev.receptive.lesson;

import dev.receptive.document.PlacedTitle;
import dev.receptive.words.Language;
import dev.receptive.words.Refusal;
import dev.receptive.yaml.PlacedText;
import dev.receptive.yaml.Report;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds what is wrong with the texts of a page. */
final class TextCheck {

    private static final Pattern LIGHT = Pattern.compile("\\]\\(light:([^)]*)\\)");

    private static final Pattern PICTURE = Pattern.compile("!\\[[^\\]]*\\]\\(([^)\\s]+)[^)]*\\)");

    private final Report report;
    private final @Nullable Path folder;
    private final Demonstration shown;

    TextCheck(Report report, @Nullable Path folder, Demonstration shown) {
        this.report = report;
        this.folder = folder;
        this.shown = shown;
    }

    void check(Page page) {
        List<PlacedTitle> texts = new ArrayList<>(page.words().tasks());
        texts.add(page.words().title());
        texts.add(page.words().text());
        texts.add(page.words().sheet());
        page.ask().ifPresent(ask -> texts.addAll(said(ask)));
        for (PlacedTitle text : texts) {
            for (Language language : Language.values()) {
                check(text.of(language));
            }
        }
    }

    private static List<PlacedTitle> said(Ask ask) {
        List<PlacedTitle> said =
                new ArrayList<>(List.of(ask.words().prompt(), ask.words().because()));
        if (ask instanceof ChoiceAsk choice) {
            said.add(choice.right());
            choice.wrong().forEach(wrong -> said.addAll(List.of(wrong.text(), wrong.because())));
        } else if (ask instanceof OrderAsk order) {
            said.addAll(order.items());
        }
        return said;
    }

    private void check(PlacedText text) {
        Matcher light = LIGHT.matcher(text.text());
        while (light.find()) {
            try {
                shown.lit(Light.of(light.group(1)));
            } catch (Refusal e) {
                text.report(report, light.start(1), e.sentence());
            }
        }
        Matcher picture = PICTURE.matcher(text.text());
        while (picture.find()) {
            if (folder == null || !Files.isRegularFile(folder.resolve(picture.group(1)))) {
                text.report(
                        report,
                        picture.start(1),
                        Refusal.of("lesson.picture", picture.group(1)).sentence());
            }
        }
    }
}
