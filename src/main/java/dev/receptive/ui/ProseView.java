package dev.receptive.ui;

import dev.receptive.prose.Prose;
import dev.receptive.prose.ProseInline;
import dev.receptive.words.Words;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;

/**
 * A text as it is read, as wide as there is room. Its phrases that light numbers are one stop for Tab: arrows go from one to
 * the next. Who is pointed at, by the mouse or by the keyboard, is told; which of them are lit is said from outside.
 */
final class ProseView extends VBox {

    private final ProseSource source;
    private Words words;
    private Prose prose = Prose.EMPTY;
    private ProseSize size = ProseSize.NORMAL;
    private FocusGroup group = new FocusGroup(FocusGroup.Arrows.ACROSS);
    private List<LightSpan> spans = List.of();
    private Set<ProseInline.LightPhrase> lit = Set.of();
    private Optional<LightSpan> hovered = Optional.empty();
    private Optional<ProseInline.LightPhrase> told = Optional.empty();
    private Consumer<Optional<ProseInline.LightPhrase>> pointed = phrase -> {};

    ProseView(ProseSource source, Words words) {
        this.source = source;
        this.words = words;
        setAccessibleRole(AccessibleRole.TEXT);
        addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        make();
    }

    /** Is told which phrase is pointed at, or that none is. */
    void onPoint(Consumer<Optional<ProseInline.LightPhrase>> what) {
        pointed = what;
    }

    /** Shows a text in the words' language; nothing is made anew for the same. */
    void show(Prose next, Words language) {
        if (!next.equals(prose) || !language.equals(words)) {
            prose = next;
            words = language;
            make();
        }
    }

    void size(ProseSize next) {
        if (next != size) {
            size = next;
            make();
        }
    }

    /** All phrases that light numbers. */
    List<ProseInline.LightPhrase> phrases() {
        return spans.stream().map(LightSpan::phrase).toList();
    }

    /** Lights those phrases whose numbers are pointed at on the stage. */
    void light(Set<ProseInline.LightPhrase> phrases) {
        lit = Set.copyOf(phrases);
        mark();
    }

    private void make() {
        ProseBlocks blocks = new ProseBlocks(source, size, words);
        getStyleClass().setAll("prose", size.style());
        List<Node> nodes = blocks.nodes(prose.blocks());
        hovered = Optional.empty();
        group = new FocusGroup(FocusGroup.Arrows.ACROSS);
        spans = List.copyOf(blocks.spans());
        spans.forEach(this::listen);
        getChildren().setAll(nodes);
        setAccessibleText(prose.plain(words));
        mark();
    }

    private void listen(LightSpan span) {
        group.add(span.keyboard());
        span.keyboard().focusedProperty().addListener((property, before, now) -> mark());
        span.nodes().forEach(node -> {
            node.addEventHandler(MouseEvent.MOUSE_ENTERED, event -> hover(Optional.of(span)));
            node.addEventHandler(MouseEvent.MOUSE_EXITED, event -> hover(Optional.empty()));
        });
    }

    private void hover(Optional<LightSpan> span) {
        hovered = span;
        mark();
    }

    /** Marks what is pointed at and what is lit, and tells of it where it is another than before. */
    private void mark() {
        Optional<LightSpan> current = hovered.or(
                () -> spans.stream().filter(span -> span.keyboard().isFocused()).findFirst());
        spans.forEach(span -> {
            span.current(current.filter(span::equals).isPresent());
            span.lit(lit.contains(span.phrase()));
        });
        Optional<ProseInline.LightPhrase> now = current.map(LightSpan::phrase);
        if (!now.equals(told)) {
            told = now;
            pointed.accept(now);
        }
    }

    private void press(KeyEvent event) {
        KeyCode code = event.getCode();
        boolean inside = spans.stream().anyMatch(span -> span.keyboard().isFocused());
        if (inside && code.isArrowKey() && !event.isShiftDown() && !event.isAltDown() && !event.isShortcutDown()) {
            group.move(code == KeyCode.LEFT || code == KeyCode.UP ? -1 : 1);
            event.consume();
        }
    }
}
