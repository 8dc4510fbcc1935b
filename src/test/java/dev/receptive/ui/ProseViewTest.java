package dev.receptive.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.testfx.util.WaitForAsyncUtils.asyncFx;
import static org.testfx.util.WaitForAsyncUtils.waitForFxEvents;

import dev.receptive.formula.FormulaSetter;
import dev.receptive.prose.MarkdownReader;
import dev.receptive.prose.Prose;
import dev.receptive.prose.ProseBlock;
import dev.receptive.prose.ProseChecks;
import dev.receptive.prose.ProseDraft;
import dev.receptive.prose.ProseInline;
import dev.receptive.scene.Palette;
import dev.receptive.words.Language;
import dev.receptive.words.Words;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A page of a lesson with everything in it, on the screen. */
@ExtendWith(ApplicationExtension.class)
@Tag("thorough")
class ProseViewTest {

    private static final FormulaSetter SETTER = new FormulaSetter();
    private static final double WIDTH = 420;

    /** A space at the end of a line may stand over. */
    private static final double AT_LINE_END = 8;

    private final List<Runnable> setting = new ArrayList<>();
    private final List<Optional<String>> told = new ArrayList<>();
    private final FormulaSetter formulas = new FormulaSetter();
    private ProseView view;
    private Button before;

    @Start
    void start(Stage stage) {
        Typefaces.load();
        before = new Button();
        view = new ProseView(
                new ProseSource(formulas, setting::add, Platform::runLater, path -> Optional.empty()),
                Words.in(Language.ENGLISH));
        view.onPoint(phrase -> told.add(phrase.map(ProseInline.LightPhrase::target)));
        Scene scene = new Scene(new VBox(before, view), WIDTH, 800);
        new Themes().apply(scene, Palette.LIGHT, Language.ENGLISH);
        stage.setScene(scene);
        stage.show();
    }

    @BeforeEach
    void show() {
        show(page(Language.ENGLISH).prose(), Language.ENGLISH);
    }

    private static ProseDraft page(Language language) {
        String file = "/prose/page_" + language.code() + ".md";
        try (InputStream in = Objects.requireNonNull(ProseViewTest.class.getResourceAsStream(file))) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return new MarkdownReader(new ProseChecks(path -> true, SETTER::mistakes, target -> List.of())).read(text);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private void show(Prose prose, Language language) {
        fx(() -> {
            view.show(prose, Words.in(language));
            return view;
        });
        waitForFxEvents();
    }

    private static <T> T fx(Callable<T> what) {
        try {
            return asyncFx(what).get(20, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static void pointAt(FxRobot robot, Node node) {
        Bounds at = fx(() -> node.localToScreen(node.getLayoutBounds()));
        robot.moveTo(at.getCenterX(), at.getCenterY());
    }

    private List<Node> all(String selector) {
        return fx(() -> List.copyOf(view.lookupAll(selector)));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyWordIsThereAndIsReadAloud(Language language) {
        ProseDraft page = page(language);
        assertThat(page.mistakes()).isEmpty();

        show(page.prose(), language);

        String shown =
                all(".prose-text").stream().map(text -> ((Text) text).getText()).collect(Collectors.joining());
        assertThat(shown).contains(language == Language.CHINESE ? "这些像素" : "these pixels", "F.conv2d");
        assertThat(view.getAccessibleText()).isEqualTo(page.prose().plain(Words.in(language)));
        assertThat(all(".prose-text"))
                .filteredOn(text -> ((Text) text).getText().codePoints().anyMatch(Character::isIdeographic))
                .allSatisfy(
                        text -> assertThat(((Text) text).getFont().getFamily()).isEqualTo("Noto Sans SC"));
    }

    @Test
    void aFormulaIsNotSeenAsTexBeforeItIsSet() {
        assertThat(all(".prose-ink")).isEmpty();
        assertThat(all(".prose-source")).hasSize(8).noneMatch(Node::isVisible);

        setting.forEach(Runnable::run);
        waitForFxEvents();

        assertThat(all(".prose-source")).isEmpty();
        assertThat(all(".prose-ink.role-kernel")).isNotEmpty();
    }

    @Test
    void aFormulaThatWasSetIsThereAtOnce() {
        setting.forEach(Runnable::run);
        waitForFxEvents();
        setting.clear();

        show(Prose.EMPTY, Language.ENGLISH);
        show(page(Language.ENGLISH).prose(), Language.ENGLISH);

        assertThat(setting).isEmpty();
        assertThat(all(".prose-ink")).isNotEmpty();
    }

    @Test
    void nothingIsWiderThanTheView() {
        setting.forEach(Runnable::run);
        waitForFxEvents();

        for (ProseSize size : ProseSize.values()) {
            fx(() -> {
                view.size(size);
                return view;
            });
            waitForFxEvents();
            assertThat(all(".prose-text"))
                    .filteredOn(
                            node -> node.localToScene(node.getBoundsInLocal()).getMaxX() > WIDTH + AT_LINE_END)
                    .isEmpty();
        }
    }

    @Test
    void arrowsGoFromPhraseToPhrase(FxRobot robot) {
        fx(() -> {
            before.requestFocus();
            return before;
        });
        robot.press(KeyCode.TAB).release(KeyCode.TAB);
        robot.press(KeyCode.RIGHT).release(KeyCode.RIGHT);
        robot.press(KeyCode.DOWN).release(KeyCode.DOWN);
        robot.press(KeyCode.RIGHT).release(KeyCode.RIGHT);
        robot.press(KeyCode.LEFT).release(KeyCode.LEFT);
        robot.press(KeyCode.TAB).release(KeyCode.TAB);
        waitForFxEvents();

        assertThat(targets()).containsExactly("input 0,0", "output 0,0", "input 1,1", "output 0,0");
        assertThat(before.isFocused()).isTrue();
        assertThat(told.get(told.size() - 1)).isEmpty();
    }

    @Test
    void thePointerLightsAPhrase(FxRobot robot) {
        Node phrase = all(".prose-phrase").get(0);
        pointAt(robot, phrase);
        waitForFxEvents();
        assertThat(targets()).containsExactly("input 0,0");

        pointAt(robot, before);
        waitForFxEvents();
        assertThat(told.get(told.size() - 1)).isEmpty();
    }

    @Test
    void theStageLightsAPhrase() {
        PseudoClass lit = PseudoClass.getPseudoClass("lit");
        Set<ProseInline.LightPhrase> phrases = Set.of(fx(() -> phrase("output 0,0")));

        fx(() -> {
            view.light(phrases);
            return view;
        });
        waitForFxEvents();

        assertThat(all(".prose-ground"))
                .filteredOn(ground -> ground.getPseudoClassStates().contains(lit))
                .hasSize(1)
                .allSatisfy(ground -> assertThat(((Path) ground).getElements()).isNotEmpty());
        assertThat(told).isEmpty();
    }

    private static ProseInline.LightPhrase phrase(String target) {
        return page(Language.ENGLISH).prose().blocks().stream()
                .filter(ProseBlock.Paragraph.class::isInstance)
                .flatMap(block -> ((ProseBlock.Paragraph) block).content().stream())
                .filter(ProseInline.LightPhrase.class::isInstance)
                .map(ProseInline.LightPhrase.class::cast)
                .filter(phrase -> phrase.target().equals(target))
                .findFirst()
                .orElseThrow();
    }

    private List<String> targets() {
        return told.stream().flatMap(Optional::stream).toList();
    }
}
