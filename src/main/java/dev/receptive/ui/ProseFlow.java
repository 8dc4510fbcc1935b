package dev.receptive.ui;

import dev.receptive.formula.TexRequest;
import dev.receptive.prose.ProseInline;
import dev.receptive.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javafx.scene.Node;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** Lines of text with formulas among the words; behind phrases that are lit there is a ground. */
final class ProseFlow extends TextFlow {

    /** Code is in two faces where there is Chinese in it. */
    private static final Pattern PIECES = Pattern.compile("\\p{IsHan}+|\\P{IsHan}+");

    /** Within a place such as (0, 1), a size such as 3 × 2, and before a percent sign, a line does not end. */
    private static final Pattern TOGETHER =
            Pattern.compile("(?<=\\(\\d{1,3},) (?=\\d)|(?<=\\d) (?=[%×])|(?<=×) (?=\\d)");

    private final ProseSource source;
    private final double size;
    private final Words words;
    private final List<LightSpan> spans = new ArrayList<>();
    private final List<FormulaNode> formulas = new ArrayList<>();
    private int length;

    ProseFlow(ProseSource source, double size, Words words, List<ProseInline> content) {
        this.source = source;
        this.size = size;
        this.words = words;
        getStyleClass().add("prose-flow");
        content.forEach(piece -> add(piece, List.of()));
        spans.forEach(span -> getChildren().add(0, span.ground()));
    }

    /** The phrases that light numbers. */
    List<LightSpan> spans() {
        return spans;
    }

    private void add(ProseInline piece, List<String> styles) {
        if (piece instanceof ProseInline.TextRun run) {
            text(
                    run.text(),
                    more(styles, run.strong() ? "prose-strong" : run.emphasised() ? "prose-em" : "prose-plain"));
        } else if (piece instanceof ProseInline.CodeRun code) {
            PIECES.matcher(code.text()).results().forEach(found -> text(found.group(), more(styles, "prose-code")));
        } else if (piece instanceof ProseInline.FormulaRun formula) {
            FormulaPieces.of(formula.tex()).forEach(this::formula);
        } else if (piece instanceof ProseInline.RoleTerm term) {
            text(term.text(words), more(styles, "role-" + term.role().code()));
        } else if (piece instanceof ProseInline.LinkRun link) {
            link.content().forEach(inner -> add(inner, more(styles, "prose-link")));
            if (!link.isBare(words)) {
                text(" (" + link.address() + ")", more(styles, "prose-address"));
            }
        } else if (piece instanceof ProseInline.LightPhrase phrase) {
            phrase(phrase, styles);
        } else {
            text("\n", styles);
        }
    }

    private void phrase(ProseInline.LightPhrase phrase, List<String> styles) {
        int begin = length;
        int first = getChildren().size();
        phrase.content().forEach(inner -> add(inner, more(styles, "prose-phrase")));
        List<Node> nodes =
                List.copyOf(getChildren().subList(first, getChildren().size()));
        if (!nodes.isEmpty()) {
            nodes.get(0).setAccessibleText(phrase.plain(words));
            spans.add(new LightSpan(phrase, nodes, begin, length));
        }
    }

    private void formula(String tex) {
        FormulaNode node = source.formula(new TexRequest(tex, size, false));
        formulas.add(node);
        put(node, 1);
    }

    /** What cannot be broken is made smaller where it is wider than a line. */
    private void fit(double width) {
        if (width > 0) {
            double room = width - snappedLeftInset() - snappedRightInset();
            formulas.forEach(formula -> formula.within(room));
        }
    }

    @Override
    protected double computePrefHeight(double width) {
        fit(width);
        return super.computePrefHeight(width);
    }

    private void text(String said, List<String> styles) {
        Text text = new Text(TOGETHER.matcher(said).replaceAll("\u00a0"));
        text.getStyleClass().add("prose-text");
        text.getStyleClass().addAll(styles);
        if (said.codePoints().anyMatch(Character::isIdeographic)) {
            text.getStyleClass().add("prose-han");
        }
        put(text, said.length());
    }

    private void put(Node node, int places) {
        getChildren().add(node);
        length += places;
    }

    private static List<String> more(List<String> styles, String style) {
        List<String> more = new ArrayList<>(styles);
        more.add(style);
        return more;
    }

    @Override
    protected void layoutChildren() {
        fit(getWidth());
        super.layoutChildren();
        spans.forEach(span -> span.ground().getElements().setAll(rangeShape(span.begin(), span.end())));
    }
}
