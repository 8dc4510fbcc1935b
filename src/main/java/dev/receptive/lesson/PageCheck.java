package dev.receptive.lesson;

import dev.receptive.bench.Bench;
import dev.receptive.bench.Bookmark;
import dev.receptive.bench.Exhibit;
import dev.receptive.bench.Parameter;
import dev.receptive.formula.FormulaSetter;
import dev.receptive.words.Refusal;
import dev.receptive.yaml.Fields;
import dev.receptive.yaml.Report;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;

/** Finds what is wrong with a page that could be read: it is computed, and its question is put. */
final class PageCheck {

    private static final String ASK = "ask";

    private final Report report;
    private final @Nullable Path folder;
    private final FormulaSetter formulas;

    /**
     * @param folder where pictures are looked for; null if there can be none
     */
    PageCheck(Report report, @Nullable Path folder, FormulaSetter formulas) {
        this.report = report;
        this.folder = folder;
        this.formulas = formulas;
    }

    void check(PageReader.ReadPage read) {
        Fields fields = read.fields();
        Page page = read.page();
        Exhibit exhibit = page.staging().exhibit();
        Node stage = Optional.ofNullable(fields.get(StagingReader.STAGE)).orElseGet(() -> fields.get("text"));
        Demonstration shown;
        try {
            shown = Demonstration.of(exhibit);
        } catch (Refusal e) {
            if (stage != null) {
                report.add(stage, e);
            }
            return;
        }
        if (stage != null && isNowhere(shown, exhibit.at())) {
            report.add(stage, "lesson.moment");
        }
        new TextCheck(report, folder, shown, formulas).check(page);
        lit(fields.get(StagingReader.LIT), shown);
        controls(fields, shown);
        Node asked = fields.get(ASK);
        if (asked != null && page.ask().isPresent()) {
            ask(asked, page, shown);
        }
    }

    /** Whether a moment is named that the story does not have. */
    private static boolean isNowhere(Demonstration shown, Bookmark at) {
        return at.moment() == Bookmark.Way.SPOT && shown.story().timeOf(at).isEmpty();
    }

    /** Whether any of some numbers are not there. */
    private boolean lit(@Nullable Node node, Demonstration shown) {
        boolean wrong = false;
        for (Node each : StagingReader.each(node)) {
            try {
                String text = Fields.text(each, new Report(""));
                shown.lit(Light.of(text == null ? "" : text));
            } catch (Refusal e) {
                report.add(each, e);
                wrong = true;
            }
        }
        return wrong;
    }

    private void controls(Fields fields, Demonstration shown) {
        Set<String> known = new LinkedHashSet<>(List.of(Controls.ALL));
        known.addAll(keys(shown.exhibit().setup().bench()));
        known.addAll(shown.tensors());
        for (String key : StagingReader.CONTROLS) {
            for (Node each : StagingReader.each(fields.get(key))) {
                Fields.choice(each, report, "kind.control", List.copyOf(known), word -> word);
            }
        }
    }

    private static List<String> keys(Bench<?> bench) {
        return bench.parameters().stream().map(Parameter::key).toList();
    }

    private void ask(Node node, Page page, Demonstration shown) {
        Ask ask = page.ask().orElseThrow();
        if (isShownWrongly(node, shown)) {
            return;
        }
        try {
            ask.pose(shown, 0);
            if (ask instanceof ReachAsk reach
                    && new ReachSearch(shown.exhibit(), page.staging().controls(), reach.goal())
                            .found()
                            .isEmpty()) {
                report.add(
                        blamed(node, "goal"),
                        "lesson.reach.never",
                        reach.goal().wanted().text());
            }
        } catch (Refusal e) {
            report.add(blamed(node, place(e)), e);
        }
        ask.words()
                .then()
                .filter(at -> isNowhere(shown, at))
                .ifPresent(at -> report.add(blamed(node, "then"), "lesson.moment"));
        Fields given = Fields.among(node, new Report(""), "by", "choices");
        Node choices = given.get("choices");
        Node by = given.get("by");
        boolean unused = choices != null && StagingReader.each(choices).stream().anyMatch(AskFields::isText);
        if (unused && choices != null && by != null && NumberForm.TYPING.equals(Fields.text(by, new Report("")))) {
            report.add(choices, "lesson.choices.unused");
        }
    }

    /** Whether a wrong answer names numbers that are not there. */
    private boolean isShownWrongly(Node ask, Demonstration shown) {
        Fields answers = Fields.among(ask, new Report(""), "choices", "wrong");
        boolean wrong = false;
        for (String key : answers.names()) {
            for (Node answer : StagingReader.each(answers.get(key))) {
                if (answer instanceof MappingNode) {
                    Node lit = Fields.among(answer, new Report(""), StagingReader.LIT)
                            .get(StagingReader.LIT);
                    wrong |= lit(lit, shown);
                }
            }
        }
        return wrong;
    }

    /** Which key a refusal is about. */
    private static String place(Refusal refusal) {
        String key = refusal.sentence().key();
        if (key.startsWith("lesson.choices.")) {
            return key.equals("lesson.choices.few") ? "" : "choices";
        }
        if (key.startsWith("error.number.")) {
            return "choices";
        }
        if (key.startsWith("lesson.answer.")) {
            return "layer";
        }
        return key.startsWith("lesson.reach.") ? "goal" : "of";
    }

    /** The value of a key, or the whole where there is none. */
    private static Node blamed(Node node, String key) {
        Node value = Fields.among(node, new Report(""), "of", "in", "choices", "layer", "goal", "then")
                .get(key);
        return value == null ? node : value;
    }
}
